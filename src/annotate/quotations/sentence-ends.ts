import { findCueVerb } from './inflect.ts';
import { isTimeWord } from './noun-phrases.ts';
import type { PendingUnit } from './unit.ts';

const TITLES = new Set(
  'mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. capt. maj. adm. prof. rev. hon. st. sens. reps. govs. jr. sr. vs. no. mr mrs ms'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'the a an he she it they we i you his her their our its this that these those but and in on at as for if when while after before since there what who how why according however meanwhile'.split(
    ' ',
  ),
);

/** "at 9 p.m. EST": words that can follow a time of day in the same sentence. */
const ZONE = /^(?:\p{Lu}{2,}|Eastern|Central|Mountain|Pacific|British|Local)$/u;

/** Characters that can end the last unit of a sentence, unless it is quoted. */
const ENDS = '.?!…)]';

/** Whether a sentence ends after unit `i` of its block; each quoted span is one unit. */
export function endsSentence(run: readonly PendingUnit[], i: number): boolean {
  const unit = run[i];
  const next = run[i + 1];
  if (!unit || !next) return true;
  if (unit.pos === 'QUOTE') return quoteEndsSentence(run, i);
  if (!ENDS.includes(unit.text.charAt(unit.text.length - 1))) return false;
  if (/^[.?!…]+$/.test(unit.text)) {
    if (/^[)\]]$/.test(next.text) || /^[.?!…]+$/.test(next.text)) return false;
    if (unit.text === '.' && unit.end === next.start && run[i - 1]?.end === unit.start)
      return next.pos === 'QUOTE';
    return !startsLower(next) && !/^[,;:]$/.test(next.text);
  }
  if (/^[)\]]$/.test(unit.text) && /^[.?!]$/.test(run[i - 1]?.text ?? '')) {
    return (
      startsUpper(next) && startsUpper(run[openingBracket(run, i) + 1]) && i - openingBracket(run, i) > 4
    );
  }
  if (unit.text.endsWith('.') && unit.text.length > 1) {
    if (/^[ap]\.m\.$/.test(unit.lower))
      return startsUpper(next) && !ZONE.test(next.text) && !isTimeWord(next);
    // "gave in. “Yes,” she said": a short word that the tagger mistakes for an abbreviation
    if (next.pos === 'QUOTE')
      return /^[a-z]+\.$/.test(unit.text) && !TITLES.has(unit.lower) && startsUpper(next);
    return !TITLES.has(unit.lower) && startsUpper(next) && OPENERS.has(next.lower);
  }
  return false;
}

function openingBracket(run: readonly PendingUnit[], i: number): number {
  for (let at = i; at >= 0 && at > i - 60; at--) if (/^[([]$/.test(run[at]?.text ?? '')) return at;
  return i;
}

const CUE_AHEAD = 14;

/** Whether a quotation ends its sentence: usually with an inner period, with "?" or "!" only if no cue follows. */
function quoteEndsSentence(run: readonly PendingUnit[], i: number): boolean {
  const words = run[i]?.text ?? '';
  const next = run[i + 1];
  if (!next || startsLower(next)) return false;
  const inner = words.replace(/[”"’'»“‹›«`]+$/u, '').trimEnd();
  const final = inner.at(-1) ?? '';
  if (!/[.?!…]/.test(final)) {
    return next.pos === 'QUOTE' && !/[,;:—–-]/.test(final) && startsUpper(next) && words.length > LONG_QUOTE;
  }
  if (/^[,;:—–()\-.]/.test(next.text)) return false;
  if (next.pos === 'QUOTE' || /^(?:He|She|They|We|It)$/.test(next.text)) return true;
  for (let at = i + 1; at < i + CUE_AHEAD; at++) {
    const unit = run[at];
    if (!unit || /^[.?!:]$/.test(unit.text) || unit.pos === 'QUOTE') return true;
    if (final === '.' ? isPlainCue(run, at) && at <= i + 5 : speaks(unit, run[at - 1]) || isPlainCue(run, at))
      return false;
  }
  return true;
}

/** Longer quoted text (in characters) is a clause, so another quotation right after it starts a new sentence. */
const LONG_QUOTE = 40;

function speaks(unit: PendingUnit, before: PendingUnit | undefined): boolean {
  const verb = findCueVerb(unit.lower);
  if (!verb?.frames.includes('q')) return false;
  return verb.form === 'past' || verb.form === 'third' || (verb.form === 'base' && before?.text === 'I');
}

/** “… missing.” Lee said. — only a name, a verb and a period after the closing mark. */
function isPlainCue(run: readonly PendingUnit[], at: number): boolean {
  const unit = run[at];
  const before = run[at - 1];
  if (!unit || !/^[.]$/.test(run[at + 1]?.text ?? '.') || !/^(?:PROPN|PRON|NOUN)$/.test(before?.pos ?? ''))
    return false;
  return speaks(unit, before) || (unit.pos === 'VERB' && unit.lower.endsWith('ed') && before?.pos !== 'NOUN');
}

function startsLower(unit: PendingUnit | undefined): boolean {
  return unit !== undefined && unit.pos !== 'QUOTE' && /^\p{Ll}/u.test(unit.text);
}

function startsUpper(unit: PendingUnit | undefined): boolean {
  return unit !== undefined && /^[“"‘'«„(]*[\p{Lu}\p{N}]/u.test(unit.text);
}
