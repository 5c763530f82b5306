import type { AnnotatedText } from './annotated-text.ts';
import { compareRecords, findCurrentIds, type RecordDifference } from './compare-records.ts';
import { type Change, compareTexts } from './compare-texts.ts';
import { matchArticles } from './match-articles.ts';
import type { DiffSide } from './side.ts';

/** A change with its line in the file of the article, where it is known. */
export interface LocatedChange extends Omit<Change, 'offset'> {
  readonly line: number | undefined;
}

/** How many annotations of each layer an article has. */
export interface Counts {
  readonly mentions: number;
  readonly quotations: number;
  readonly times: number;
}

/** An article that differs. */
export interface ArticleDifference {
  readonly status: 'added' | 'removed' | 'renamed' | 'changed';
  readonly slug: string;
  readonly file: string;
  /** The former slug of one that was renamed. */
  readonly formerly: string | undefined;
  /** What is in one that was added, or was in one that was removed; its annotations are not listed. */
  readonly counts: Counts;
  readonly changes: readonly LocatedChange[];
}

/** What is different between two sides; nothing that is equal is in it. */
export interface Difference {
  readonly articles: readonly ArticleDifference[];
  /** Empty if one of the sides has no records. */
  readonly records: readonly RecordDifference[];
}

/** Compares two sides, the articles in the order of their slugs. */
export function compareSides(old: DiffSide, now: DiffSide, { confidence }: { readonly confidence: boolean }) {
  const current = findCurrentIds(now.entities);
  const options = { confidence, currentId: (id: string) => current.get(id) ?? id };
  const articles = matchArticles(old.articles, now.articles).flatMap((match): ArticleDifference[] => {
    const { before, now: after } = match;
    const one = after ?? before;
    if (!one) return [];
    const common = { slug: one.slug, file: one.file, counts: countAnnotations(one.record) };
    if (!before || !after)
      return [{ status: after ? 'added' : 'removed', ...common, formerly: undefined, changes: [] }];
    const isRenamed = before.slug !== after.slug;
    const changes = compareTexts(before.record, after.record, options).map(({ offset, ...change }) => ({
      ...change,
      line: (change.status === 'lost' ? before : after).lineOf(offset),
    }));
    if (changes.length === 0 && !isRenamed) return [];
    const formerly = isRenamed ? before.slug : undefined;
    return [{ status: isRenamed ? 'renamed' : 'changed', ...common, formerly, changes }];
  });
  return { articles, records: compareRecords(old.entities, now.entities) } satisfies Difference;
}

function countAnnotations({ mentions, quotations, times }: AnnotatedText): Counts {
  return { mentions: mentions.length, quotations: quotations.length, times: times.length };
}
