import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Unit } from './unit.ts';
import { BE } from './word-lists.ts';

/** Relayed words: the unit of "saying", and who said them if the subject is the one who relays. */
export interface Relayed {
  readonly saying: number;
  readonly source: Range | undefined;
}

const CARRIES = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/;
const SAYING = /^(?:saying|stating|telling|adding|claiming|warning|declaring|insisting|confirming|denying)$/;
/** Enough for a name with its role between "quoted" and "as". */
const LONGEST_BETWEEN = 20;

/** Whether a verb relays words ("quoted"). */
export function isCarrying(verb: Unit): boolean {
  return CARRIES.test(verb.lower);
}

/** Reads "quoted X as saying" and "was quoted (by the agency) as saying"; undefined if the verb relays nothing. */
export function relayedBehind(units: readonly Unit[], verb: Range, high: number): Relayed | undefined {
  const carrier = units[verb.last];
  if (!carrier || !isCarrying(carrier)) return undefined;
  let as = verb.last + 1;
  while (as < Math.min(high, verb.last + LONGEST_BETWEEN) && units[as]?.lower !== 'as') as++;
  if (units[as]?.lower !== 'as' || !SAYING.test(units[as + 1]?.lower ?? '')) return undefined;
  const saying = as + 1;
  const passive =
    verb.first < verb.last && units.slice(verb.first, verb.last).some(({ lower }) => BE.has(lower));
  if (passive) return { saying, source: undefined };
  const last = phraseAfter(units, verb.last + 1, as - 1);
  if (last === undefined) return undefined;
  const apposition = units[last + 1]?.text === ',' && units[as - 1]?.text === ',';
  return last === as - 1 || apposition
    ? { saying, source: { first: verb.last + 1, last: as - 1 } }
    : undefined;
}
