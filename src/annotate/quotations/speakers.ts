import { findFirstIndex } from '../../math/binary-search.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { startOf } from '../check.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation, SpeakerReference } from '../types.ts';
import { isApposed, isObject } from './apposition.ts';
import { findJointSpeakers } from './joint-speakers.ts';
import { createTokenFinder } from './token-finder.ts';
import { isUnnamed } from './unnamed.ts';
import { type Surroundings, viaOf } from './via.ts';

/** What is used to identify speakers; mentions must be sorted. */
interface SpeakerContext {
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
}

/** The quotations with `speaker`, `via` and `unnamed` set from the mentions in and around their sources. */
export function withSpeakers(
  doc: Document,
  quotations: readonly Quotation[],
  { mentions, knowledge }: SpeakerContext,
): Quotation[] {
  const surroundings = { doc, knowledge, near: indexMentions(mentions), find: createTokenFinder(doc.tokens) };
  const result = quotations.map((quotation) => withSpeaker(surroundings, quotation));
  result.sort((a, b) => startOf(a) - startOf(b) || lastOf(b) - lastOf(a));
  return withAnonymity(doc, result);
}

function lastOf(quotation: Quotation): number {
  return quotation.content.at(-1)?.end ?? 0;
}

/** What is around a quotation, and the tokens of any span. */
interface Setting extends Surroundings {
  readonly find: ReturnType<typeof createTokenFinder>;
}

function withSpeaker(setting: Setting, quotation: Quotation): Quotation {
  const heads = findHeads(setting, quotation);
  const mention = heads.joint ? undefined : heads.mention;
  const speaker = mention?.entity ?? null;
  const provisional = speaker === null ? mention?.provisional : undefined;
  const via = viaOf(setting, quotation);
  const isKnown = speaker !== null || provisional !== undefined;
  const speakers = isKnown ? [] : jointSpeakersOf(setting, quotation, heads.joint);
  const nameless = !isKnown && !heads.named && speakers.length === 0;
  const unnamed = nameless && isUnnamed(sourceWords(setting.doc, quotation));
  return {
    ...quotation,
    speaker,
    via: via === speaker ? null : via,
    ...(provisional === undefined ? {} : { provisional }),
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(unnamed ? { unnamed } : {}),
  };
}

function jointSpeakersOf(
  { doc, near }: Setting,
  { source: [source] }: Quotation,
  joint: boolean,
): SpeakerReference[] {
  if (!source) return [];
  const { text } = doc;
  const block = text.lastIndexOf('\n\n', source.start) + 1;
  return findJointSpeakers({
    text,
    source,
    inside: near(source).filter((mention) => canSpeak(mention) && contains(source, mention)),
    joint,
    before: near({ start: block, end: source.start }).filter(canSpeak),
  });
}

function sourceWords(doc: Document, quotation: Quotation): string {
  return quotation.source.map((span) => doc.text.slice(span.start, span.end)).join(' ');
}

/** The head of a source. */
interface SourceHead {
  readonly mention: Mention | undefined;
  /** Several people speak together; then none of them is the speaker. */
  readonly joint: boolean;
  /** At least one of several joint speakers is named. */
  readonly named: boolean;
}

/** The mention that heads a source; in "a spokesman for Ann Lee" that is not Ann Lee. */
function findHeads({ doc: { text, tokens }, near, find }: Setting, quotation: Quotation): SourceHead {
  const source = quotation.source[0];
  if (!source) return { mention: undefined, joint: false, named: false };
  const inside = near(source).filter((mention) => canSpeak(mention) && contains(source, mention));
  const head = headSpan(text, source);
  const wordsBefore = ({ start }: Mention) => {
    const words = start > source.start ? find({ start: source.start, end: start }) : undefined;
    return words ? tokens.slice(words.first, words.last + 1) : [];
  };
  const heading = inside.filter(
    (mention) => overlaps(mention, head) && mention.end >= head.end - 1 && !isObject(wordsBefore(mention)),
  );
  const joint = isCoordinated(text, head, inside) || isListed(text, heading, inside);
  const apposed = inside.filter((mention) =>
    isApposed({ text, source, mention, before: wordsBefore(mention) }),
  );
  const candidates = [...heading, ...apposed];
  return {
    mention:
      candidates.find((mention) => mention.entity !== null) ??
      candidates.find((mention) => mention.provisional !== undefined) ??
      heading[0],
    joint,
    named: joint && inside.some(({ kind, type }) => kind === 'name' && type !== 'place'),
  };
}

function canSpeak(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organization' || mention.type === 'place';
}

const DETERMINED = /^(?:the|an?|his|her|their|its|our|my|two|three|several)\s/i;

/** "Ann Lee and Bo Ek", "the mayor and the speaker"; not "lawyer and activist Ann Lee" or an "and" in a name. */
function isCoordinated(text: string, head: Span, inside: readonly Mention[]): boolean {
  const words = text.slice(head.start, head.end);
  for (const { index, 0: and } of words.matchAll(/\s(?:and|&|or)\s/g)) {
    const at = { start: head.start + index, end: head.start + index + and.length };
    if (inside.some((mention) => contains(mention, at))) continue;
    const named = inside.some(({ kind, end }) => kind !== 'nominal' && end <= at.start);
    const after = words.slice(index + and.length);
    const sameRole = /^\p{Ll}/u.test(after) || !DETERMINED.test(words);
    if (named || DETERMINED.test(after) || !sameRole) return true;
  }
  return false;
}

/** "Ann Lee, Bo Ek and Cy Day": a list of names with "and" before one of them. */
function isListed(text: string, heading: readonly Mention[], inside: readonly Mention[]): boolean {
  let [last] = heading;
  for (const mention of inside) {
    if (!last || mention.start < last.end || mention.kind !== 'name') continue;
    const between = text.slice(last.end, mention.start);
    if (/^,? (?:and|&) (?:\p{L}+\.? ){0,2}$/u.test(between)) return true;
    if (between !== ', ') return false;
    last = mention;
  }
  return false;
}

/** A source up to its first comma, parenthesis or preposition, that is, without its qualifiers. */
function headSpan(text: string, source: Span): Span {
  const words = text.slice(source.start, source.end);
  const cut =
    /\s*(?:,|\(|—|–|['’]s?$|\s(?:[QK]C|MP|MEP|MSP|[MCO]BE)$|\b(?:of|for|from|with|in|at|on|who|which|whose|to)\b)/.exec(
      words,
    );
  const end = cut && cut.index > 0 ? source.start + cut.index : source.end;
  return { start: source.start, end };
}

/** After an unnamed source, "he", "the official" or "the agency" refer to it and have the same outlet. */
const ANAPHOR =
  /^(?:he|she|they|(?:the|this|that|these|those) (?:\p{L}+ ){0,2}?(?:officials?|sources?|agency|diplomats?|aides?|advis[eo]rs?|officers?|person|people|lawmakers?|interlocutors?|insiders?))$/iu;

/** Carries `via` and `unnamed` over to later quotations in the same paragraph; quotations must be sorted. */
function withAnonymity(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  let before: Quotation | undefined;
  return quotations.map((quotation) => {
    const anaphor = quotation.speaker === null && ANAPHOR.test(sourceWords(doc, quotation).trim());
    const gap = before ? doc.text.slice(lastOf(before), startOf(quotation)) : '';
    let result = quotation;
    if (anaphor && before?.unnamed && before.speaker === null && !/\n\s*\n/.test(gap)) {
      const described = before.described ?? before.source;
      result = { ...quotation, via: quotation.via ?? before.via, unnamed: true, described };
    }
    if (quotation.source.length > 0) before = result;
    return result;
  });
}

/** Returns a function that finds the mentions overlapping a span in logarithmic time; `mentions` must be sorted. */
function indexMentions(mentions: readonly Mention[]): (span: Span) => Mention[] {
  const longest = mentions.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return (span) => {
    const first = findFirstIndex(mentions.length, (at) => (mentions[at]?.start ?? 0) >= span.start - longest);
    const found: Mention[] = [];
    for (let at = first; at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= span.end) break;
      if (mention.end > span.start) found.push(mention);
    }
    return found;
  };
}
