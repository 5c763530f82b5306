import type { Document, Token } from '../document.ts';
import type { Quotation } from '../types.ts';
import { describesNoun } from './apposition.ts';
import { findCueVerb } from './inflect.ts';
import { createTokenFinder } from './token-finder.ts';

/**
 * The quotations with sources that start at their head noun: in "the lawyer representing Ann Lee said" and "the man who
 * shot Ann Lee said", Ann Lee is the object of a verb that describes the speaker.
 */
export function withWholeSources({ tokens }: Document, quotations: readonly Quotation[]): Quotation[] {
  const find = createTokenFinder(tokens);
  return quotations.map((quotation) => {
    const [source, cue] = [find(quotation.source[0]), find(quotation.cue[0])];
    if (!source || !cue || source.last >= cue.first || quotation.source.length > 1) return quotation;
    const first = findHeadStart(tokens, source.first);
    const [start, end] = [tokens[first]?.start, quotation.source[0]?.end];
    if (first === source.first || start === undefined || end === undefined) return quotation;
    const blocked = quotation.content.some((span) => span.start < end && start < span.end);
    return blocked ? quotation : { ...quotation, source: [{ start, end }] };
  });
}

/** Verbs after which a name starts a clause of its own: "footage showing Lee said". */
const SHOWS = /^(?:show|prov|mean|know|see|hear|suggest|indicat|reveal|think|believ|say|claim)/;

/** The first token of the noun phrase that is described up to `at`; `at` if the source is complete. */
function findHeadStart(tokens: readonly Token[], at: number): number {
  const relative = [at - 1, at - 2].find((place) => tokens[place]?.lower === 'who');
  const verb = relative === undefined ? at - 1 : relative + 1;
  const token = tokens[verb];
  if (!token || token.sentence !== tokens[at]?.sentence || SHOWS.test(token.lower)) return at;
  if (relative !== undefined && findCueVerb(token.lower)) return at;
  const participle = /..ing$/.test(token.lower) && !findCueVerb(token.lower) && describesNoun(tokens, verb);
  if (relative === undefined && !participle) return at;
  const noun = (relative ?? verb) - 1;
  if (!isNominal(tokens[noun])) return at;
  let first = noun;
  while (first > 0 && tokens[first - 1]?.sentence === token.sentence && isNominal(tokens[first - 1])) first--;
  if (tokens[first - 1]?.sentence === token.sentence && tokens[first - 1]?.pos === 'DET') first--;
  return first;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos);
}
