import { isNounLike, isQuotedName, isTimeWord, NOMINAL } from './noun-phrases.ts';
import type { Unit } from './unit.ts';
import { CIRCUMSTANCE, JOINING, POSSESSIVES } from './word-lists.ts';

/** The last unit of the noun phrase that starts at `first`, including attached phrases ("of the party"). */
export function phraseAfter(units: readonly Unit[], first: number, high: number): number | undefined {
  let last: number | undefined;
  for (let at = first; at <= high; at++) {
    const unit = units[at];
    if (!unit) break;
    if (unit.text === '(') {
      const close = closingBracket(units, at, high);
      if (close === undefined || units[at + 1]?.pos === 'VERB') break;
      at = close;
      last = close;
      continue;
    }
    if (unit.pos === 'PRON' && !POSSESSIVES.has(unit.lower)) return last === undefined ? at : last;
    if (unit.pos === 'QUOTE' && !isQuotedName(unit)) break;
    if (NOMINAL.has(unit.pos) || POSSESSIVES.has(unit.lower) || /^['’]s?$/.test(unit.text)) {
      if (isTimeWord(unit) && last !== undefined && unit.pos !== 'DET') return last;
      if (unit.pos === 'DET' && last !== undefined && isNounLike(units[at - 1] ?? unit)) return last;
      last = at;
      continue;
    }
    const after = units[at + 1];
    if (last !== undefined && units[at - 1]?.pos === 'HYPHEN') {
      last = at;
      continue;
    }
    if (last === undefined || !after) break;
    const joins =
      JOINING.has(unit.lower) && !(CIRCUMSTANCE.has(unit.lower) && units[at - 1]?.pos === 'PROPN');
    if (joins && unit.lower !== 'to' && (NOMINAL.has(after.pos) || POSSESSIVES.has(after.lower))) continue;
    if ((unit.lower === 'and' || unit.text === '&') && units[at - 1]?.pos === after.pos) continue;
    if (/^[-–/]$/.test(unit.text) && unit.end === after.start && units[at - 1]?.end === unit.start) continue;
    break;
  }
  return last;
}

function closingBracket(units: readonly Unit[], open: number, high: number): number | undefined {
  for (let at = open + 1; at <= Math.min(high, open + 12); at++) if (units[at]?.text === ')') return at;
  return undefined;
}
