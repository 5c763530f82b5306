import type { Unit } from './unit.ts';
import { CLAUSE_OPENERS, JOINING, POSSESSIVES, RELATIVES, TIME_OPENERS, TIME_WORDS } from './word-lists.ts';

/** A range of units; both ends are inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far back to look for a subject; longer ones are rarer than mistakes. */
export const REACH = 60;
/** Parts of speech found inside a noun phrase. */
export const NOMINAL: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'NUM',
  'ADJ',
  'DET',
  'SYM',
  'QUOTE',
  'X',
]);
/** Longer quoted text (in characters) is not a name. */
export const LONGEST_QUOTED_NAME = 60;

/** Whether a word expresses a time; in "Rail Now" and "Coast Today" it is part of a name. */
export function isTimeWord(unit: Pick<Unit, 'lower' | 'pos'>): boolean {
  return (
    TIME_WORDS.has(unit.lower) && !(unit.pos === 'PROPN' && /^(?:now|today|tonight|later)$/.test(unit.lower))
  );
}

/** The noun phrase whose last unit is `end`; undefined if none ends there. */
export function phraseBefore(units: readonly Unit[], floor: number, end: number): Range | undefined {
  let first = end + 1;
  let at = end;
  for (; at >= floor; at--) {
    const unit = units[at];
    if (!unit) break;
    if (/[)\]]$/.test(unit.text)) {
      const open = openingBracket(units, floor, at);
      if (open === undefined) break;
      at = open;
      continue;
    }
    if (unit.pos === 'PRON' && !POSSESSIVES.has(unit.lower)) {
      if (first === end + 1 || units[first]?.pos === 'ADP' || RELATIVES.has(units[first]?.lower ?? ''))
        first = at;
      break;
    }
    if (!isInside(units, floor, at, end)) break;
    first = at;
  }
  if (first > end) return undefined;
  return { first: skipOpeners(units, first, end), last: end };
}

function isInside(units: readonly Unit[], floor: number, at: number, end: number): boolean {
  const unit = units[at];
  const before = at > floor ? units[at - 1] : undefined;
  const after = at < end ? units[at + 1] : undefined;
  if (!unit) return false;
  if (unit.pos === 'QUOTE') return isQuotedName(unit);
  if (CLAUSE_OPENERS.has(unit.lower) && unit.lower !== 'and') return false;
  if (NOMINAL.has(unit.pos) || POSSESSIVES.has(unit.lower) || /^['’]s?$/.test(unit.text)) return true;
  const gerund = unit.pos === 'VERB' && unit.lower.endsWith('ing');
  if (gerund && at === end && (before?.pos === 'PART' || before?.pos === 'DET')) return true;
  if (before?.pos === 'HYPHEN' && isNounLike(units[at - 2] ?? before)) return true;
  if (!after) return false;
  if (unit.pos === 'ADV') return after.pos === 'ADJ' || after.pos === 'NUM';
  if (JOINING.has(unit.lower)) {
    const noun = before?.pos === 'ADJ' && at - 2 >= floor ? units[at - 2] : before;
    return noun !== undefined && (isNounLike(noun) || noun.text === ')');
  }
  if (unit.lower === 'and' || unit.text === '&') return before !== undefined && isNounLike(before);
  if (/^[-–/.]$/.test(unit.text)) return before?.end === unit.start && unit.end === after.start;
  return (
    unit.pos === 'VERB' && /(?:ing|ed)$/.test(unit.lower) && after.pos === 'NOUN' && before?.pos === 'DET'
  );
}

/** Whether a quoted unit is a name or an expression; a comma or period inside the closing mark indicates speech. */
export function isQuotedName(unit: Unit): boolean {
  return unit.text.length <= LONGEST_QUOTED_NAME && !/[.,?!…][”"’'»“‹›«`]*$/u.test(unit.text);
}

/** Whether a unit can end a noun phrase. */
export function isNounLike(unit: Unit): boolean {
  return (
    unit.pos === 'NOUN' ||
    unit.pos === 'PROPN' ||
    unit.pos === 'NUM' ||
    unit.pos === 'QUOTE' ||
    unit.pos === 'PRON'
  );
}

function openingBracket(units: readonly Unit[], floor: number, close: number): number | undefined {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) {
    if (/^[([]/.test(units[at]?.text ?? '')) return at;
  }
  return undefined;
}

/** The first unit after words that open a clause before its subject: "On Wednesday Trump", "But critics". */
function skipOpeners(units: readonly Unit[], first: number, last: number): number {
  let at = first;
  while (at < last) {
    const unit = units[at];
    if (!unit) break;
    if (TIME_WORDS.has(unit.lower) || unit.pos === 'ADP' || unit.pos === 'CCONJ' || unit.pos === 'ADV') at++;
    else if (TIME_OPENERS.has(unit.lower) && TIME_WORDS.has(units[at + 1]?.lower ?? '')) at += 2;
    else break;
  }
  return at > last ? first : at;
}

/** Whether a unit is a comma. */
export function isComma(unit: Unit): boolean {
  return unit.text === ',';
}

/** Whether a unit is a dash between words, as opposed to a hyphen inside a word. */
export function isDash(unit: Unit): boolean {
  return unit.pos !== 'HYPHEN' && /^(?:[—–]|--?)$/.test(unit.text);
}
