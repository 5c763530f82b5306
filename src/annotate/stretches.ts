import type { Span } from '../text/span.ts';

/** A part of a block that is tokenized in one go; a `solid` one has no white space and becomes a single token. */
export interface Stretch extends Span {
  readonly solid: boolean;
}

/** The language library slows down on longer words; no real word in any language is this long. */
const LONGEST_WORD = 200;

/** Longer than any paragraph a person writes; longer ones are split, at sentence ends if possible. */
const LONGEST_READING = 50_000;

const SPACE = /\s/;
const SENTENCE_END = /[.!?]["'”’»)\]]*\s+(?=\S)/g;

/** Splits a block into parts that can be tokenized in linear time; they cover everything but white space. */
export function splitStretches(words: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of findSolid(words)) {
    addReadings(words, { start: at, end: start }, stretches);
    stretches.push({ start, end, solid: true });
    at = end;
  }
  addReadings(words, { start: at, end: words.length }, stretches);
  return stretches;
}

/**
 * Runs of more than LONGEST_WORD characters without white space. Such a run always covers a multiple of
 * LONGEST_WORD, so only those positions are checked.
 */
function findSolid(words: string): Span[] {
  const solid: Span[] = [];
  const isSolid = (at: number) => at >= 0 && at < words.length && !SPACE.test(words.charAt(at));
  for (let at = LONGEST_WORD; at < words.length; at += LONGEST_WORD) {
    if (!isSolid(at)) continue;
    let start = at;
    let end = at + 1;
    while (isSolid(start - 1)) start--;
    while (isSolid(end)) end++;
    if (end - start > LONGEST_WORD) solid.push({ start, end });
    at += Math.floor((end - 1 - at) / LONGEST_WORD) * LONGEST_WORD;
  }
  return solid;
}

function addReadings(words: string, { start, end }: Span, stretches: Stretch[]): void {
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST_READING ? end : findCut(words, from);
    if (words.slice(from, to).trim() !== '') stretches.push({ start: from, end: to, solid: false });
    from = to;
  }
}

/** Where the last sentence within LONGEST_READING ends; if there is none, where the last word starts. */
function findCut(words: string, from: number): number {
  const reach = words.slice(from, from + LONGEST_READING);
  let cut = 0;
  for (const { index, 0: mark } of reach.matchAll(SENTENCE_END)) cut = index + mark.length;
  cut ||= reach.search(/\s\S*$/) + 1;
  return from + (cut || reach.length);
}
