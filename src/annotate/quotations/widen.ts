import { isComma, isNounLike, phraseBefore, type Range, REACH } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { CIRCUMSTANCE, POSSESSIVES } from './word-lists.ts';

/**
 * A subject phrase without the circumstances of a bare name or a conjunct that belongs to the verb before it,
 * widened to the noun that it depends on.
 */
export function trimmed(units: readonly Unit[], range: Range | undefined): Range | undefined {
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

/** Extends "the minister" in "Lavrov, the minister" back to the name, and a relative clause back to its noun. */
export function widen(units: readonly Unit[], floor: number, range: Range): Range {
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
    third.pos !== 'PRON' &&
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

/** "people who know him": the unit of "who", if only its clause is in between. */
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
