import type { PendingUnit } from './unit.ts';

/** A dateline is no longer: city, country, day and agency. */
const LONGEST = 16;
const CAPITALS = /^\p{Lu}[\p{Lu}.’'-]{2,}$/u;
const SIGN = /^(?:[—–-]|--)$/;

/** The unit that ends the dateline which opens a block ("HARROW, March 3 (North Wire) - "); -1 where none does. */
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

/** "NATO – the alliance – said": in small letters goes on what is no dateline. */
function startsSentence(unit: PendingUnit): boolean {
  return unit.pos === 'QUOTE' || /^[\p{Lu}\d]/u.test(unit.text);
}
