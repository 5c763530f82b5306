import { isTimeWord } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Unit } from './unit.ts';
import { BETWEEN, TIME_OPENERS, TIME_WORDS } from './word-lists.ts';

/** The first unit after the adverbs and time words that follow a cue ("said on Monday"). */
export function skipTimes(units: readonly Unit[], from: number, high: number): number {
  let at = from;
  while (at <= high) {
    const length = timeLength(units, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** The first unit after everything circumstantial that follows a cue, such as "in an interview". */
export function skipCircumstances(units: readonly Unit[], from: number, high: number): number {
  let at = from;
  for (let steps = 0; at <= high && steps < MOST_CIRCUMSTANCES; steps++) {
    const length = timeLength(units, at);
    const phrase =
      length === 0 && BETWEEN.has(units[at]?.lower ?? '') ? phraseAfter(units, at + 1, high) : undefined;
    if (length === 0 && phrase === undefined) break;
    at = phrase === undefined ? at + length : phrase + 1;
  }
  return at;
}

/** A bound on the number of circumstances after a cue. */
const MOST_CIRCUMSTANCES = 12;

/** The number of units that express time or manner from a position on; 0 if none. */
function timeLength(units: readonly Unit[], at: number): number {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || unit.pos === 'QUOTE') return 0;
  if (unit.text === '(' && next && (isTimeWord(next) || next.pos === 'NUM')) return bracketLength(units, at);
  if (TIME_WORDS.has(unit.lower)) return 1;
  if (next && TIME_WORDS.has(next.lower) && (TIME_OPENERS.has(unit.lower) || BETWEEN.has(unit.lower)))
    return 2;
  return unit.pos === 'ADV' && next && next.pos !== 'ADJ' && !OPENS_CLAUSE.test(unit.lower) ? 1 : 0;
}

/** Adverbs that open their own clause. */
const OPENS_CLAUSE = /^(?:there|when|where|why|how)$/;

/** "on Friday (April 12)": the number of units in parentheses around a date or time. */
function bracketLength(units: readonly Unit[], open: number): number {
  for (let at = open + 2; at <= open + LONGEST_DATE; at++) if (units[at]?.text === ')') return at - open + 1;
  return 0;
}

/** The maximum number of units of a date in parentheses. */
const LONGEST_DATE = 6;
