import type { Quotation } from '../annotate/types.ts';
import { joinSpans, type Speaker } from './speaker.ts';

/**
 * A lead-in for the words of a quotation: "Ann Lee denied". A cue that does not form a sentence with the speaker's name
 * is put in parentheses: "Ann Lee (“denial”):".
 */
export function statementLead(text: string, quotation: Quotation, speaker: Speaker): string {
  const cue = joinSpans(text, quotation.cue);
  const who = subjectOf(text, quotation, speaker);
  if (who !== undefined && makesSentence(text, quotation)) return `${who} ${lowerFirst(cue)}`;
  return `${who ?? 'Speaker unknown'} (“${cue}”):`;
}

/**
 * What must precede the words of a quotation wherever they are shown outside their article; "" if they can be shown
 * alone. Words that the source denied, doubted, or did not say are never shown without the cue that says so.
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

/** Whether the cue is a verb whose subject is the speaker: not "Lee’s denial", not "was denied by". */
function makesSentence(text: string, { rule, cue, source }: Quotation): boolean {
  if (cue.length !== 1 || rule.startsWith('noun-')) return false;
  const words = joinSpans(text, cue);
  // "said, according to the indictment" is more than a predicate
  if (words.includes(',')) return false;
  return !/\bby$|^according|^without\b/i.test(words) && !POSSESSIVE.test(joinSpans(text, source));
}

/** Words that begin with a capital. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A cue that was the first word of its sentence is not the first word here. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
