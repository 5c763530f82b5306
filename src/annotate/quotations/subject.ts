import {
  isComma,
  isDash,
  isNounLike,
  isTimeWord,
  LONGEST_QUOTED_NAME,
  NOMINAL,
  phraseBefore,
  type Range,
  REACH,
} from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { trimmed, widen } from './widen.ts';
import { ASIDES, POSSESSIVES, RELATIVES, SUBJECTS, TIME_OPENERS } from './word-lists.ts';

/** The noun phrase that ends right before a verb at `end + 1`, including apposition and relative clause. */
export function subjectBefore(units: readonly Unit[], low: number, end: number): Range | undefined {
  const floor = Math.max(low, end - REACH);
  const last = skipAdverbs(units, floor, end);
  const unit = units[last];
  if (!unit || last < floor) return undefined;
  if (isComma(unit) || isDash(unit)) return withApposition(units, floor, last);
  return trimmed(units, phraseBefore(units, floor, last));
}

/** The last unit before any adverbs and time words between a subject and its verb. */
function skipAdverbs(units: readonly Unit[], floor: number, end: number): number {
  let at = end;
  while (at > floor) {
    const unit = units[at];
    if (!unit) break;
    if (unit.pos === 'HYPHEN' || units[at - 1]?.pos === 'HYPHEN') break;
    if (unit.pos === 'ADV' && !SUBJECTS.has(unit.lower)) at--;
    else if (/^(?:both|all|each)$/.test(unit.lower) && isNounLike(units[at - 1] ?? unit)) at--;
    else if (isTimeWord(unit) && at - 1 > floor) {
      const before = units[at - 1];
      if (before && (before.lower === 'on' || before.lower === 'in' || TIME_OPENERS.has(before.lower)))
        at -= 2;
      else at--;
    } else break;
  }
  return at;
}

/** "NP, …, " before a verb: the subject extends back over the insertion. */
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
    if (!head || head.last !== at - 1) return undefined;
    const name = behindName(units, floor, head);
    if (isAside(units, at + 1, comma - 1)) return widen(units, floor, name);
    return widen(units, floor, { first: behindRelative(units, floor, name.first), last: comma });
  }
  return undefined;
}

/** "Ann Lee, 34, from Harrow, said": the head is not the age between commas but the name before it. */
function behindName(units: readonly Unit[], floor: number, head: Range): Range {
  const before = units[head.first - 1];
  if (head.first !== head.last || units[head.first]?.pos !== 'NUM' || !before || !isComma(before))
    return head;
  const name = head.first - 2 > floor ? phraseBefore(units, floor, head.first - 2) : undefined;
  return name ? { first: name.first, last: head.last } : head;
}

/** "Lee, who wrote to the mayor, Bo Weil, on Monday, said": the unit of "Lee", if only one verb is in between. */
function behindRelative(units: readonly Unit[], floor: number, first: number): number {
  const sign = units[first - 1];
  if (!sign || !isComma(sign)) return first;
  let verbs = 0;
  for (let at = first - 2; at > floor + 1 && verbs <= 1; at--) {
    const unit = units[at];
    if (unit?.pos === 'VERB') verbs++;
    if (!unit || !/^(?:who|which|whose)$/.test(unit.lower) || !isComma(units[at - 1] ?? unit)) continue;
    const head = phraseBefore(units, floor, at - 2);
    const before = head && head.last === at - 2 ? units[head.first - 1] : undefined;
    const opens = !before || before.sentence !== unit.sentence || isComma(before) || before.pos === 'CCONJ';
    return head && opens ? head.first : first;
  }
  return first;
}

/** "Lee, however, said" / "Lee, for her part, said": words between commas that do not describe the subject. */
function isAside(units: readonly Unit[], first: number, last: number): boolean {
  if (first === last) return units[first]?.pos === 'ADV' || ASIDES.has(units[first]?.lower ?? '');
  return ASIDES.has(
    units
      .slice(first, last + 1)
      .map(({ lower }) => (POSSESSIVES.has(lower) ? 'one’s' : lower))
      .join(' '),
  );
}

/** Whether the units between two commas can be an apposition, a relative clause or a circumstance. */
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
