import type { Document, Token } from '../../document.ts';
import type { Quotation, Span } from '../../types.ts';
import { createTokenFinder } from '../token-finder.ts';
import {
  AVOIDING_FORMS,
  CONDITIONS,
  DENIAL_FORMS,
  FORESEEING_FORMS,
  NEGATIONS,
  SUPPOSITIONS,
  UNBELIEVED,
} from './denial-words.ts';

/**
 * The quotations, with `negated` set if the article does not claim that the source said so: the cue denies,
 * doubts, negates or only supposes it. The cue is widened to the words that do so ("did not say", "stopped
 * short of saying", "denied claims"), so that they are shown with the content.
 */
export function withPolarity(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  const find = createTokenFinder(doc.tokens);
  return quotations.map((quotation) => {
    const cue = find(quotation.cue[0]);
    if (!cue) return quotation;
    const reading = {
      tokens: doc.tokens,
      cue,
      source: find(quotation.source[0]),
      first: sentenceStart(doc, cue),
    };
    const sign =
      readCue(reading) ?? readSource(reading) ?? readBeforeCue(reading) ?? readBeforeSource(reading);
    if (!sign) return quotation;
    return { ...quotation, cue: widenCue(doc, quotation, sign), negated: true };
  });
}

interface Range {
  readonly first: number;
  readonly last: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly cue: Range;
  readonly source: Range | undefined;
  /** The first token of the cue’s sentence. */
  readonly first: number;
}

function sentenceStart({ tokens, sentences }: Document, cue: Range): number {
  return sentences[tokens[cue.first]?.sentence ?? 0]?.first ?? cue.first;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "did not say", "denied", "may have said": the sign is inside the cue. */
function readCue({ tokens, cue }: Reading): Range | undefined {
  for (let at = cue.first; at <= cue.last; at++) {
    const lower = lowerAt(tokens, at);
    if (isNegation(tokens, at) || DENIAL_FORMS.has(lower) || SUPPOSITIONS.has(lower)) return cue;
    if (AVOIDING_FORMS.has(lower) && at < cue.last) return cue;
    if (AVOIDING_FORMS.has(lower) && /^(?:refus|declin)/.test(lower)) return cue;
    if (FORESEEING_FORMS.has(lower) && at < cue.last && lowerAt(tokens, at + 1) === 'to') return cue;
  }
  return undefined;
}

/** "Nobody said that", "Lee neither said": the sign is in the source. */
function readSource({ tokens, cue, source }: Reading): Range | undefined {
  if (!source || source.last >= cue.first) return undefined;
  const [opens, closes] = [lowerAt(tokens, source.first), lowerAt(tokens, source.last)];
  return /^(?:nobody|no|none|neither|hardly|few)$/.test(opens) || NEGATIONS.has(closes) ? cue : undefined;
}

/** Whether a token negates; in "not only said" it does not. */
function isNegation(tokens: readonly Token[], at: number): boolean {
  return (
    NEGATIONS.has(lowerAt(tokens, at)) && !/^(?:only|just|merely|simply|doubt)$/.test(lowerAt(tokens, at + 1))
  );
}

/** How many words before a cue or source to look for a sign. */
const REACH = 7;
const BREAK = /^(?:[,;:.!?”"»)(\]—–]|that|who|which|because|and|but)$/;

/** "stopped short of saying", "failed to say", "urged Lee to say": the sign precedes the cue. */
function readBeforeCue(reading: Reading): Range | undefined {
  const { tokens, cue, source, first } = reading;
  const infinitive = lowerAt(tokens, cue.first) === 'to' || lowerAt(tokens, cue.first - 1) === 'to';
  const gap = source && cue.first - source.last <= 2;
  for (let at = cue.first - 1; at >= Math.max(first, cue.first - REACH); at--) {
    if (source && at >= source.first && at <= source.last) {
      if (!infinitive || !gap) return undefined;
      continue;
    }
    const lower = lowerAt(tokens, at);
    if (BREAK.test(lower)) return undefined;
    const sign =
      isNegation(tokens, at) ||
      SUPPOSITIONS.has(lower) ||
      AVOIDING_FORMS.has(lower) ||
      DENIAL_FORMS.has(lower) ||
      (infinitive && FORESEEING_FORMS.has(lower));
    if (sign) return { first: withAuxiliaries(reading, at), last: cue.last };
    if (!infinitive && !PASSED.test(tokens[at]?.pos ?? '') && lower !== 'short') return undefined;
  }
  return undefined;
}

const PASSED = /^(?:ADV|AUX|PART|VERB|ADP|ADJ)$/;

/** "has yet to", "did not", "was unable to": where the auxiliaries and verbs that belong to a sign start. */
function withAuxiliaries({ tokens, source, first }: Reading, sign: number): number {
  let at = sign;
  const floor = Math.max(first, source && source.last < sign ? source.last + 1 : first);
  while (
    at > floor &&
    (tokens[at - 1]?.pos === 'AUX' || /^(?:stop|fell|fall|stops|stopped)$/.test(lowerAt(tokens, at - 1)))
  )
    at--;
  return at;
}

/** "no evidence that Lee said", "if Lee says", "denied that Lee had said": the sign governs the source's clause. */
function readBeforeSource({ tokens, cue, source, first }: Reading): Range | undefined {
  const start = source && source.first < cue.first ? source.first : cue.first;
  const before = lowerAt(tokens, start - 1);
  if (start - 1 < first) return undefined;
  if (CONDITIONS.has(before)) return { first: start - 1, last: start - 1 };
  const clause = before === 'that' ? start - 2 : start - 1;
  for (let at = clause; at >= Math.max(first, start - REACH); at--) {
    const lower = lowerAt(tokens, at);
    if (/^[,;:.!?”"»)(\]—–]$/.test(lower)) return undefined;
    if (isNegation(tokens, at) || DENIAL_FORMS.has(lower) || UNBELIEVED.has(lower))
      return { first: withSubject(tokens, at, first), last: start - 1 };
    if (before !== 'that') return undefined;
  }
  return undefined;
}

/** "There is no evidence that": where the subject and verb before a sign start. */
function withSubject(tokens: readonly Token[], sign: number, first: number): number {
  let at = sign;
  while (at > first && /^(?:AUX|PRON|ADV)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

/** A gap between cue and content with more words than this does not belong to the denial. */
const GAP = 4;

/** The cue’s spans, with the sign and with what it denies before the content: "denied [claims] that". */
function widenCue(doc: Document, quotation: Quotation, sign: Range): Span[] {
  const { tokens, text } = doc;
  const [own, ...others] = quotation.cue;
  const [first, last] = [tokens[sign.first], tokens[sign.last]];
  if (!own || !first || !last) return [...quotation.cue];
  const parts = [...quotation.content, ...quotation.source].sort((a, b) => a.start - b.start);
  const blocked = ({ start, end }: Span) => parts.some((part) => part.start < end && start < part.end);
  const whole = { start: Math.min(own.start, first.start), end: Math.max(own.end, last.end) };
  const spans = blocked(whole) ? [{ start: first.start, end: last.end }, own] : [whole];
  const free = spans.filter((span) => span === own || !blocked(span));
  const nearest = free.at(-1);
  const content = quotation.content.find(({ start }) => nearest && start >= nearest.end);
  if (nearest && content && !others.length) {
    const gap = text.slice(nearest.end, content.start);
    const plain = /^[\s\p{L}’']*$/u.test(gap) && gap.trim().split(/\s+/).length <= GAP;
    const wide = { start: nearest.start, end: nearest.end + gap.trimEnd().length };
    if (plain && gap.trim() !== '' && !blocked(wide)) free[free.length - 1] = wide;
  }
  return [...free, ...others].sort((a, b) => a.start - b.start);
}
