import type { Document, Sentence } from '../document.ts';
import type { TimeExpression } from '../types.ts';
import { toDay } from './calendar.ts';
import { TIME_GRAMMARS } from './grammars/index.ts';
import { tenseOf } from './tense.ts';

/** Words around a match that a grammar may look at, in characters. */
const AROUND = 30;
/** The clause before a match that its tense is read from, and after it. */
const CLAUSE = 90;

/** Dates and periods with their EDTF value, sorted and apart from one another; relative ones only with a dateline. */
export function findTimes(doc: Document): TimeExpression[] {
  const published = doc.published === undefined ? undefined : toDay(doc.published.slice(0, 10));
  const found: TimeExpression[] = [];
  for (const { rule, pattern, read } of TIME_GRAMMARS) {
    for (const match of doc.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const reading = read(match.groups ?? {}, {
        published,
        before: doc.text.slice(Math.max(0, start - AROUND), start),
        after: doc.text.slice(end, end + AROUND),
        get tense() {
          return tenseOf(clauseAround(doc, start, end));
        },
      });
      if (reading && isInText(doc, start, end)) found.push({ start, end, ...reading, rule });
    }
  }
  return longest(found);
}

/** Of overlapping readings the longest, of equally long the surest. */
function longest(found: readonly TimeExpression[]): TimeExpression[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: TimeExpression[] = [];
  for (const time of sorted) {
    const last = kept.at(-1);
    if (!last || time.start >= last.end) kept.push(time);
    else if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
  }
  return kept;
}

/** The part of the sentence around a match, without what is farther away than a clause reaches. */
function clauseAround(doc: Document, start: number, end: number): string {
  const sentence = sentenceAt(doc, start);
  const from = Math.max(sentence?.start ?? start, start - CLAUSE);
  const to = Math.min(sentence?.end ?? end, end + CLAUSE);
  return `${doc.text.slice(from, start)} ${doc.text.slice(end, Math.max(to, end))}`;
}

function sentenceAt({ sentences }: Document, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** Whether a span lies in one block that is running text. */
function isInText({ blocks }: Document, start: number, end: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.kind !== 'code' && block.start <= start && end <= block.end;
}
