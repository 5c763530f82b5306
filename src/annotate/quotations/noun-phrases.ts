import type { Unit } from './unit.ts';
import {
  CIRCUMSTANCE,
  CLAUSE_OPENERS,
  JOINING,
  POSSESSIVES,
  RELATIVES,
  SUBJECTS,
  TIME_OPENERS,
  TIME_WORDS,
} from './word-lists.ts';

/** A run of units, both ends inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far back a subject is looked for; longer ones are rarer than mistakes. */
const REACH = 60;
/** Parts of speech that stand inside a noun phrase. */
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
const LONGEST_QUOTED_NAME = 60;

/** The noun phrase that ends right before a verb at `end + 1`, with apposition and relative clause. */
export function subjectBefore(units: readonly Unit[], low: number, end: number): Range | undefined {
  const floor = Math.max(low, end - REACH);
  const last = skipAdverbs(units, floor, end);
  const unit = units[last];
  if (!unit || last < floor) return undefined;
  if (isComma(unit) || isDash(unit)) return withApposition(units, floor, last);
  return trimmed(units, phraseBefore(units, floor, last));
}

/** The index before any adverbs and words of time that stand between a subject and its verb. */
function skipAdverbs(units: readonly Unit[], floor: number, end: number): number {
  let at = end;
  while (at > floor) {
    const unit = units[at];
    if (!unit) break;
    if (unit.pos === 'ADV' && !SUBJECTS.has(unit.lower)) at--;
    else if (TIME_WORDS.has(unit.lower) && at - 1 > floor) {
      const before = units[at - 1];
      if (before && (before.lower === 'on' || before.lower === 'in' || TIME_OPENERS.has(before.lower)))
        at -= 2;
      else at--;
    } else break;
  }
  return at;
}

/** "NP, …, " before a verb: the phrase reaches back over the inserted piece. */
function withApposition(units: readonly Unit[], floor: number, comma: number): Range | undefined {
  const sign = units[comma];
  if (!sign) return undefined;
  let depth = 0;
  for (let at = comma - 1; at > floor; at--) {
    const unit = units[at];
    if (!unit) break;
    if (unit.text === ')') depth++;
    if (unit.text === '(') depth--;
    if (unit.pos === 'QUOTE' && unit.text.length > LONGEST_QUOTED_NAME) return undefined;
    if (depth > 0 || !(isDash(sign) ? isDash(unit) : isComma(unit))) continue;
    if (!isDash(sign) && !isInsertion(units, at + 1, comma - 1)) continue;
    const head = trimmed(units, phraseBefore(units, floor, at - 1));
    if (head && head.last === at - 1) return widen(units, floor, { first: head.first, last: comma });
    return undefined;
  }
  return undefined;
}

/** Whether units can be an apposition, a relative clause or a circumstance set between commas. */
function isInsertion(units: readonly Unit[], first: number, last: number): boolean {
  const opener = units[first];
  if (!opener || last < first) return false;
  if (RELATIVES.has(opener.lower) || opener.pos === 'VERB' || opener.pos === 'ADP' || opener.pos === 'SCONJ')
    return true;
  if (opener.pos === 'NUM' && first === last) return true;
  if (!NOMINAL.has(opener.pos) && opener.pos !== 'ADV' && !POSSESSIVES.has(opener.lower)) return false;
  for (let at = first; at <= last; at++) {
    const unit = units[at];
    if (!unit || RELATIVES.has(unit.lower)) return true;
    if (unit.pos === 'AUX') return false;
    if (unit.pos === 'VERB' && /^(?:PROPN|PRON)$/.test(units[at - 1]?.pos ?? '')) return false;
  }
  return true;
}

/** The noun phrase whose last unit is `end`; undefined where none ends there. */
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
  return { first: behindOpeners(units, first, end), last: end };
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
  if (!after) return false;
  if (unit.pos === 'ADV') return after.pos === 'ADJ' || after.pos === 'NUM';
  if (JOINING.has(unit.lower)) return before !== undefined && (isNounLike(before) || before.text === ')');
  if (unit.lower === 'and' || unit.text === '&') return before !== undefined && isNounLike(before);
  if (/^[-–/.]$/.test(unit.text)) return before?.end === unit.start && unit.end === after.start;
  return (
    unit.pos === 'VERB' && /(?:ing|ed)$/.test(unit.lower) && after.pos === 'NOUN' && before?.pos === 'DET'
  );
}

/** Whether marks stand round a name or an expression; a comma or stop inside them belongs to speech. */
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

/** Drops what opens a clause before its subject: "On Wednesday Trump", "But critics". */
function behindOpeners(units: readonly Unit[], first: number, last: number): number {
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

/** Takes a bare name's circumstances away, cuts a conjunction that belongs to the verb before, and widens to what the phrase hangs on. */
function trimmed(units: readonly Unit[], range: Range | undefined): Range | undefined {
  if (!range) return undefined;
  let { first } = range;
  const { last } = range;
  const governor = units[first - 1];
  if (governor && (governor.pos === 'VERB' || governor.pos === 'AUX')) {
    for (let at = first; at < last; at++) if (units[at]?.lower === 'and') first = at + 1;
  }
  const head = units[first];
  if (!head) return undefined;
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (!unit || !CIRCUMSTANCE.has(unit.lower)) continue;
    const bare = units.slice(first, at).every((word) => word.pos === 'PROPN' || word.pos === 'PRON');
    if (bare && at > first) return { first, last: at - 1 };
    break;
  }
  return widen(units, Math.max(0, first - REACH), { first, last });
}

/** Reaches back from "the minister" in "Lavrov, the minister" and from a relative or reduced clause to its noun. */
function widen(units: readonly Unit[], floor: number, range: Range): Range {
  const { first, last } = range;
  const before = units[first - 1];
  const sentence = units[first]?.sentence;
  if (!before || before.sentence !== sentence) return range;
  const second = units[first - 2];
  const closed = units[last] !== undefined && isComma(units[last]);
  if (
    closed &&
    isComma(before) &&
    second?.sentence === sentence &&
    second.pos === 'PROPN' &&
    isRole(units, first)
  ) {
    const head = phraseBefore(units, floor, first - 2);
    const governor = units[(head?.first ?? 0) - 1];
    const starts =
      !governor ||
      governor.sentence !== sentence ||
      isComma(governor) ||
      governor.pos === 'CCONJ' ||
      governor.pos === 'SCONJ';
    if (head && starts && units[head.first]?.sentence === sentence) return { first: head.first, last };
    return range;
  }
  const third = units[first - 3];
  if (
    before.pos === 'ADP' &&
    second?.pos === 'VERB' &&
    third &&
    isNounLike(third) &&
    third.sentence === sentence
  ) {
    const head = phraseBefore(units, floor, first - 3);
    if (head && units[head.first]?.sentence === sentence) return { first: head.first, last };
  }
  if (before.pos === 'VERB' || before.pos === 'AUX') {
    const relative = relativeBefore(units, floor, first - 1);
    if (relative === undefined) return range;
    const head = phraseBefore(units, floor, relative - 1);
    if (head && units[head.first]?.sentence === sentence) return { first: head.first, last };
  }
  return range;
}

function isRole(units: readonly Unit[], first: number): boolean {
  const unit = units[first];
  return (
    unit !== undefined &&
    (unit.pos === 'DET' || unit.pos === 'NOUN' || unit.pos === 'ADJ' || POSSESSIVES.has(unit.lower))
  );
}

/** "people who know him": the place of "who", when only its clause lies between. */
function relativeBefore(units: readonly Unit[], floor: number, verb: number): number | undefined {
  for (let at = verb; at > Math.max(floor, verb - 12); at--) {
    const unit = units[at];
    const second = unit?.pos === 'VERB' && at < verb;
    if (!unit || second || isComma(unit) || unit.pos === 'CCONJ') return undefined;
    const before = units[at - 1];
    if ((unit.lower === 'who' || unit.lower === 'that') && before && isNounLike(before)) return at;
  }
  return undefined;
}

/** Whether a unit is a comma. */
export function isComma(unit: Unit): boolean {
  return unit.text === ',';
}

/** Whether a unit is a dash that sets words apart (a hyphen inside a word is none). */
export function isDash(unit: Unit): boolean {
  return unit.pos !== 'HYPHEN' && /^(?:[—–]|--?)$/.test(unit.text);
}
