import type { Document, Token } from '../document.ts';
import type { Quotation } from '../types.ts';
import { describesNoun } from './apposition.ts';
import { findCueVerb } from './inflect.ts';
import { BRINGING_FORMS, EVIDENCE, PREVENTING_FORMS } from './polarity/denial-words.ts';
import { createTokenFinder } from './token-finder.ts';

/**
 * The quotations with complete sources and without words of other clauses. A source starts at its head noun: in "the lawyer representing Ann Lee said" and "the man who
 * shot Ann Lee said", Ann Lee is the object of a verb that describes the speaker. In "Kent claims the mayor said", the source
 * is the mayor; in "Kent stopped Lee from saying", it is Lee.
 */
export function withWholeSources({ tokens }: Document, quotations: readonly Quotation[]): Quotation[] {
  const find = createTokenFinder(tokens);
  return quotations.map((quotation) => {
    const [source, cue] = [find(quotation.source[0]), find(quotation.cue[0])];
    if (!source || !cue || source.last >= cue.first || quotation.source.length > 1) return quotation;
    const object = findObject(tokens, source, cue);
    if (object) return withSource(tokens, quotation, object);
    const inner = findInnerSubject(tokens, source);
    if (inner !== undefined) return withSource(tokens, quotation, { first: inner, last: source.last });
    const first = findHeadStart(tokens, source.first);
    return first === source.first ? quotation : withSource(tokens, quotation, { first, last: source.last });
  });
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The quotation with another source, unless that is part of its content. */
function withSource(tokens: readonly Token[], quotation: Quotation, { first, last }: Range): Quotation {
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  if (start === undefined || end === undefined) return quotation;
  const blocked = [...quotation.content, ...quotation.cue].some(
    (span) => span.start < end && start < span.end,
  );
  return blocked ? quotation : { ...quotation, source: [{ start, end }] };
}

/** The longest object between a verb and "from saying", in words. */
const LONGEST_OBJECT = 8;

/** "Kent stopped Lee from saying", "Kent tricked Lee into saying": Lee, who might speak or does. */
function findObject(tokens: readonly Token[], source: Range, cue: Range): Range | undefined {
  const preposition = tokens[cue.first - 1]?.lower ?? '';
  const verbs = { from: PREVENTING_FORMS, into: BRINGING_FORMS }[preposition];
  if (!verbs || !/..ing$/.test(tokens[cue.first]?.lower ?? '')) return undefined;
  for (let at = cue.first - 3; at >= Math.max(source.first, cue.first - LONGEST_OBJECT); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (/^[,;:.!?“”"]$/.test(lower)) return undefined;
    if (verbs.has(lower)) return at > source.last ? { first: at + 1, last: cue.first - 2 } : undefined;
  }
  return undefined;
}

const VOUCHES = /^(?:claims|doubts|denies|disputes|alleges|charges|contends|suspects)$/;

/** "Kent claims the mayor", "no evidence Lee": where the subject of the inner clause starts. */
function findInnerSubject(tokens: readonly Token[], { first, last }: Range): number | undefined {
  for (let at = first + 1; at < last; at++) {
    const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !word || !next || !/^(?:DET|PROPN|PRON)$/.test(next.pos)) continue;
    if (VOUCHES.test(word.lower) && /^(?:PROPN|NOUN|PRON)$/.test(before.pos)) return at + 1;
    if (EVIDENCE.has(word.lower) && before.lower === 'no') return at + 1;
  }
  return undefined;
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
