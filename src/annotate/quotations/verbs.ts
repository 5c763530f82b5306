import { findCueVerb, findPhrasalVerb } from './inflect.ts';
import type { Unit } from './unit.ts';
import { BE } from './word-lists.ts';

/** Forms that are verbs whatever the tagger says, unless a determiner precedes them. */
const SURE_FORMS = new Set([
  'said',
  'told',
  'says',
  'wrote',
  'asked',
  'added',
  'insisted',
  'argued',
  'tweeted',
  'warned',
  'tells',
  'writes',
  'adds',
  'argues',
  'insists',
  'vowed',
]);

/** Whether an adjective is really a verb of allegation: the tagger misreads "is alleged to have lied". */
export function isAllegation(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.pos !== 'ADJ' || units[at + 1]?.lower !== 'to') return false;
  const verb = findCueVerb(unit.lower);
  return verb?.form === 'past' && /[qt]/.test(verb.frames) && BE.has(units[at - 1]?.lower ?? '');
}

/** Whether a unit is a verb, correcting the tagger where needed. */
export function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.pos === 'QUOTE') return false;
  const before = units[at - 1];
  if (unit.pos === 'VERB') return !(before?.pos === 'DET' && units[at + 1]?.pos === 'NOUN');
  if (SURE_FORMS.has(unit.lower)) return before?.pos !== 'DET';
  return isMistaken(units, at);
}

/** Whether the tagger mistook a verb for a noun ("Lee notes."): it follows a name and precedes a mark or "that". */
function isMistaken(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const after = units[at + 1];
  if (!unit || (unit.pos !== 'NOUN' && unit.pos !== 'PROPN' && unit.pos !== 'ADJ')) return false;
  const phrasal = findPhrasalVerb(unit.lower, after?.lower);
  const verb = phrasal ?? findCueVerb(unit.lower);
  if (verb?.form === 'third' && verb.frames.includes('t') && opensClause(units, at)) return true;
  if (!verb?.frames.includes('q') || (verb.form !== 'third' && verb.form !== 'past')) return false;
  if (!/^\p{Ll}/u.test(unit.text)) return false;
  if (/^(?:i|he|she|we|they)$/.test(before?.lower ?? '')) return true;
  if (before?.pos === 'QUOTE' && after?.pos === 'PROPN') return true;
  const named = before?.pos === 'PROPN' || (before?.pos === 'PRON' && before.lower !== 'that');
  if (phrasal) return named;
  const quotes = after?.pos === 'QUOTE' || after?.lower === 'that';
  const body = before?.pos === 'NOUN' && !before.lower.endsWith('s') && units[at - 2]?.pos === 'DET';
  if (body) return quotes;
  if (!named) return false;
  return !after || after.pos === 'PUNCT' || quotes || after.sentence !== unit.sentence;
}

/** "the relief agency estimates that 60 live there", but not "the agency estimates that were late". */
function opensClause(units: readonly Unit[], at: number): boolean {
  const [owner, that, subject] = [units[at - 1], units[at + 1], units[at + 2]];
  if (owner?.pos !== 'NOUN' || owner.lower.endsWith('s') || that?.lower !== 'that') return false;
  return /^(?:DET|PRON|NUM|NOUN|PROPN|ADJ)$/.test(subject?.pos ?? '');
}
