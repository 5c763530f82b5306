import { timeId } from '../anchors/mention-ids.ts';
import type { TimeExpression } from '../annotate/types.ts';
import { formatDate } from '../dates/date-words.ts';
import { dayRangeOf } from '../dates/day-range.ts';
import type { ArchiveArticle } from './archive.ts';
import { compareText } from './archive.ts';

/** A time expression of an article, as the list of dates shows it. */
export interface ArticleDate {
  /** Id of its element on the article's page. */
  readonly id: string;
  readonly time: TimeExpression;
  /** "last November" */
  readonly words: string;
  /** "November 2015" */
  readonly display: string;
  /** How the date was found: "stated with its year", "counted from 5 September 2016". */
  readonly reasoning: string;
  /** Whether it was counted from the day of publication. */
  readonly isCounted: boolean;
}

/** The dates of an article, earliest first. */
export function findDates({ record, frontMatter }: ArchiveArticle): ArticleDate[] {
  return record.times
    .map((time, i) => {
      const words = record.text.slice(time.start, time.end);
      const isCounted = !statesYears(words, time.value);
      const reasoning = isCounted
        ? `counted from ${formatDate(frontMatter.published)}`
        : 'stated with its year';
      return { id: timeId(i), time, words, display: formatDate(time.value), reasoning, isCounted };
    })
    .sort(
      (a, b) =>
        dayRangeOf(a.time.value).min - dayRangeOf(b.time.value).min ||
        dayRangeOf(a.time.value).max - dayRangeOf(b.time.value).max ||
        compareText(a.id, b.id),
    );
}

function statesYears(words: string, value: string): boolean {
  const years = value.match(/\d{4}(?!\d)/g) ?? [];
  return years.length > 0 && years.every((year) => words.includes(year));
}
