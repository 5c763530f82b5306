import type { PendingUnit } from './unit.ts';

/** The maximum length of a dateline in units: city, country, day and agency. */
const LONGEST = 16;
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]{2,}$/u;
const SIGN = /^(?:[—–-]|--)$/;

/** The last unit of the dateline that opens a block ("HARROW, March 3 (North Wire) - "); -1 if there is none. */
export function datelineEnd(run: readonly PendingUnit[]): number {
  if (!CAPITALS.test(run[0]?.text ?? '')) return -1;
  for (let at = 1; at < Math.min(run.length - 1, LONGEST); at++) {
    const unit = run[at];
    const next = run[at + 1];
    if (!unit || !next) return -1;
    if (SIGN.test(unit.text) && unit.pos !== 'HYPHEN') return startsSentence(next) ? at : -1;
    if (unit.text === ':') return next.pos !== 'QUOTE' && at <= 3 && startsSentence(next) ? at : -1;
    if (!/^\p{Lu}|^[\d,.()/|]+$/u.test(unit.text) || unit.pos === 'QUOTE') return -1;
  }
  return -1;
}

/** Whether a unit can start a sentence after a dateline; in "NATO – the alliance – said" there is no dateline. */
function startsSentence(unit: PendingUnit): boolean {
  return unit.pos === 'QUOTE' || /^[\p{Lu}\d]/u.test(unit.text);
}
