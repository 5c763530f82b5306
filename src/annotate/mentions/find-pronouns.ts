import { bySpan, firstEndingAfter, type Span } from '../../text/span.ts';
import type { Document, Token } from '../document.ts';
import type { Mention, Quotation } from '../types.ts';
import { findStrangers } from './find-strangers.ts';
import { readPeople } from './people-in-text.ts';
import type { ReferenceScene } from './reference-words.ts';
import { reportTest } from './reporting-speaker.ts';
import { prominenceOf, rank, type SalientMention } from './salience.ts';
import { tokenLookup } from './token-lookup.ts';

/** The best candidate must lead the next one by this much, which is about one sentence of distance. */
const LEAD = 1;
const SUBJECT_PRONOUN = 1.5;
/** A pronoun with at least this confidence determines the gender of the person it refers to. */
const SURE = 0.75;

/**
 * Finds "he" and "she" outside quotation marks, resolved if gender, distance and grammar leave one person.
 * `mentions` are names and nominals, sorted.
 */
export function findPronouns(
  { doc, words, knowledge }: ReferenceScene,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): Mention[] {
  const people = readPeople(doc, mentions, knowledge);
  const strangers = new Set(findStrangers(doc, mentions));
  const candidates = [...mentions, ...strangers].sort(bySpan);
  const tokenAt = tokenLookup(doc);
  const isSpoken = speechTest(quotations);
  const speakerOf = reportTest(doc.text, quotations);
  const seen: SalientMention[] = [];
  const genders = new Map<string, 'female' | 'male'>();
  const found: Mention[] = [];
  let next = 0;
  for (const { at, token, kind } of words) {
    if ((kind !== 'female' && kind !== 'male') || token.pos === 'PROPN' || isSpoken(token)) continue;
    if (isEither(doc, at)) continue;
    for (let one = candidates[next]; one && one.end <= token.start; one = candidates[++next]) {
      const referent = people(one);
      if (!referent || isSpoken(one)) continue;
      const { sentence = 0 } = doc.tokens[tokenAt(one.start)] ?? {};
      const block = doc.sentences[sentence]?.block ?? 0;
      const prominence = prominenceOf(doc, one, tokenAt);
      if (strangers.has(one) && prominence <= 0) continue;
      seen.push({ mention: one, referent, sentence, block, prominence });
    }
    const { mention, one } = resolve(
      doc,
      { token, gender: kind, isSpeaker: speakerOf(token), genders },
      seen,
    );
    if (one && mention.confidence >= SURE && !genders.has(one.referent.key))
      genders.set(one.referent.key, kind);
    found.push(mention);
    if (one) seen.push(one);
  }
  return found;
}

/** "he or she" can be anyone. */
function isEither({ tokens }: Document, at: number): boolean {
  const isOr = (i: number) => tokens[i]?.lower === 'or' || tokens[i]?.text === '/';
  return (
    (isOr(at + 1) && PRONOUNS.has(tokens[at + 2]?.lower ?? '')) ||
    (isOr(at - 1) && PRONOUNS.has(tokens[at - 2]?.lower ?? ''))
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);

interface Pronoun {
  readonly token: Token;
  readonly gender: 'male' | 'female';
  /** Tests whether a mention is the speaker of the reported words around the pronoun, if there are any. */
  readonly isSpeaker: ((mention: Mention) => boolean) | undefined;
  /** People's genders as determined by earlier pronouns. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>;
}

function resolve(
  doc: Document,
  { token, gender, isSpeaker, genders }: Pronoun,
  seen: readonly SalientMention[],
): { mention: Mention; one?: SalientMention } {
  const { start, end, sentence } = token;
  const block = doc.sentences[sentence]?.block ?? 0;
  const ranked = rank(
    seen,
    { sentence, block, isSpeaker },
    ({ referent }) => (referent.gender ?? genders.get(referent.key) ?? gender) === gender,
  );
  const [best, second] = ranked;
  const base = { start, end, kind: 'pronoun', type: 'person', rule: 'pronoun' } as const;
  if (!best || (second && best.score - second.score < LEAD))
    return { mention: { ...base, entity: null, confidence: 0.3 } };
  const { referent } = best.one;
  if (referent.entity === null && referent.provisional === undefined)
    return { mention: { ...base, entity: null, confidence: 0.3 } };
  const lead = second ? best.score - second.score : LEAD * 2;
  const confidence = Math.min(0.9, 0.6 + 0.1 * lead);
  const mention: Mention = { ...base, entity: referent.entity, confidence };
  const named =
    referent.provisional === undefined ? mention : { ...mention, provisional: referent.provisional };
  const prominence = /^s?he$/.test(token.lower) ? SUBJECT_PRONOUN : 0;
  return { mention: named, one: { mention: named, referent, sentence, block, prominence } };
}

/** Whether a span is inside direct speech, where "he" refers to someone else. */
function speechTest(quotations: readonly Quotation[]): (span: Span) => boolean {
  const spoken = quotations
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const hit = spoken[firstEndingAfter(spoken, span.start)];
    return hit !== undefined && hit.start <= span.start && span.end <= hit.end;
  };
}
