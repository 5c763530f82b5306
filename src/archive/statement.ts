import type { Quotation } from '../annotate/types.ts';
import { joinSpans, type Speaker } from './speaker.ts';

/**
 * Who does what to the words, as a phrase to stand before them: "Ann Lee denied". A cue that makes no sentence with the
 * speaker's name stands in brackets: "Ann Lee (“denial”):".
 */
export function statementLead(text: string, quotation: Quotation, speaker: Speaker): string {
  const cue = joinSpans(text, quotation.cue);
  const who = subjectOf(text, quotation, speaker);
  if (who !== undefined && makesSentence(text, quotation)) return `${who} ${lowerFirst(cue)}`;
  return `${who ?? 'Speaker unknown'} (“${cue}”):`;
}

/**
 * What must stand before the words of a quotation wherever they are shown away from their article; "" where they may
 * stand alone. Words that the source denied, doubted or did not say are never shown without the cue that says so.
 */
export function describeDenial(text: string, quotation: Quotation, speaker: Speaker): string {
  return quotation.negated ? statementLead(text, quotation, speaker) : '';
}

/** Sources that negate their verb: "Nobody said that". */
const NOBODY = /^(?:nobody|no one|no|none|neither|few|hardly)\b/i;

function subjectOf(text: string, { source }: Quotation, { standing, label }: Speaker): string | undefined {
  const words = joinSpans(text, source);
  if (NOBODY.test(words)) return upperFirst(words);
  return standing === 'unknown' ? undefined : upperFirst(label);
}

const POSSESSIVE = /(?:^(?:his|her|their|its|my|our|your|whose)|['’]s?)$/i;

/** Whether the cue is the verb of which the speaker is the subject: not "Lee’s denial", not "was denied by". */
function makesSentence(text: string, { rule, cue, source }: Quotation): boolean {
  if (cue.length !== 1 || rule.startsWith('noun-')) return false;
  const words = joinSpans(text, cue);
  return !/\bby$|^according|^without\b/i.test(words) && !POSSESSIVE.test(joinSpans(text, source));
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A cue that opened its sentence stands inside this one. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
