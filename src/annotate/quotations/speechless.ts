import type { Document, Token } from '../document.ts';
import type { Mention, Quotation } from '../types.ts';
import { findCueVerb } from './inflect.ts';
import { createTokenFinder } from './token-finder.ts';

/**
 * The quotations without those in which nobody says or thinks anything: a name that looks like a verb ("Omar
 * Said"), an action ("ordered tanks"), an appearance ("seemed to be empty"), anybody ("you have to know") or
 * nobody ("nobody can say").
 */
export function withoutSpeechless(
  doc: Document,
  quotations: readonly Quotation[],
  names: readonly Mention[],
): Quotation[] {
  const find = createTokenFinder(doc.tokens);
  const inNames = findInnerTokens(names.filter(({ kind }) => kind === 'name').map(find));
  return quotations.filter((quotation) => {
    const cue = find(quotation.cue[0]);
    if (!cue) return true;
    const reading = {
      tokens: doc.tokens,
      cue,
      quotation,
      opening: openingOf(doc, quotation),
      source: sourceOf(doc, quotation),
    };
    return !(
      inNames.has(cue.first) ||
      isCapitalized(doc, cue) ||
      isDeed(reading, find(quotation.content[0])) ||
      isLook(reading, find(quotation.content.at(-1))) ||
      isAnybody(reading)
    );
  });
}

interface Range {
  readonly first: number;
  readonly last: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly cue: Range;
  readonly quotation: Quotation;
  /** The first words of the content. */
  readonly opening: string;
  /** The source’s words in lower case; "" if there is none. */
  readonly source: string;
}

function sourceOf({ text }: Document, { source }: Quotation): string {
  return source.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
}

const OPENING = 12;

function openingOf({ text }: Document, { content: [first] }: Quotation): string {
  return first ? text.slice(first.start, Math.min(first.end, first.start + OPENING)) : '';
}

/** All tokens of names but the first: in "Omar Said has been …", "Said" is not a verb. */
function findInnerTokens(names: readonly (Range | undefined)[]): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const name of names) {
    if (name) for (let at = name.first + 1; at <= name.last; at++) inner.add(at);
  }
  return inner;
}

/** "Omar Said has been": in a sentence that is not in title case, a capitalized word is not a verb. */
function isCapitalized({ tokens, sentences }: Document, { first, last }: Range): boolean {
  const token = tokens[first];
  const sentence = sentences[token?.sentence ?? -1];
  const before = tokens[first - 1];
  if (first !== last || !token || !sentence || !before || first === sentence.first) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !/^\p{Lu}/u.test(before.text)) return false;
  const next = tokens.slice(last + 1, last + 3);
  if (!next.every(({ text }) => /^\p{Ll}/u.test(text))) return false;
  const others = tokens.slice(sentence.first, sentence.last + 1).filter(({ text }) => /^\p{L}/u.test(text));
  return 2 * others.filter(({ text }) => /^\p{Ll}/u.test(text)).length > others.length;
}

const wordsIn = ({ tokens, cue }: Reading) => tokens.slice(cue.first, cue.last + 1);

/** "ordered the killing", "ordered new tanks": an order is speech only if it says what is to be done. */
function isDeed(reading: Reading, content: Range | undefined): boolean {
  const { tokens, quotation } = reading;
  if (quotation.kind !== 'indirect' || !content) return false;
  const verbs = wordsIn(reading).flatMap(({ lower }) => findCueVerb(lower)?.lemma ?? []);
  if (verbs.at(-1) !== 'order') return false;
  const inside = tokens.slice(content.first, content.last + 1);
  return !inside.some(({ lower }, i) => lower === 'be' || (lower === 'that' && i === 0) || lower === 'to');
}

/** "seemed to be empty", "appears to have been forced": an appearance that nobody states. */
function isLook(reading: Reading, content: Range | undefined): boolean {
  if (reading.source !== '' || reading.tokens[content?.first ?? -1]?.lower !== 'to') return false;
  const words = wordsIn(reading).filter(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  return (
    words.length > 0 &&
    words.every(({ lower, pos }) => pos === 'AUX' || /^(?:seem|appear)(?:s|ed|ing)?$/.test(lower))
  );
}

const THINKS =
  /^(?:know|think|imagine|see|feel|hear|want|expect|hope|remember|wonder|believe|say|learn|find|decide)$/;
const NOBODY = /^(?:nobody|no one|no-one|none|neither)\b|^no \p{Ll}/u;

/** "You have to know what you want", "it is hard to imagine …", "nobody can say when …". */
function isAnybody(reading: Reading): boolean {
  const { tokens, cue, source, quotation } = reading;
  if (quotation.kind === 'direct') return false;
  const lemmas = wordsIn(reading).flatMap(({ lower }) => findCueVerb(lower)?.lemma ?? []);
  if (!THINKS.test(lemmas.at(-1) ?? '')) return false;
  const question = /^(?:whether|when|what|who|why|how|if|where|which)\b/i.test(reading.opening);
  if (NOBODY.test(source) && question) return true;
  const past = wordsIn(reading).some(({ lower }) => findCueVerb(lower)?.form === 'past');
  if (/^(?:you|we all)$/.test(source) && !past) return true;
  const to = tokens[cue.first]?.lower === 'to' ? cue.first : cue.first - 1;
  return (
    source === '' &&
    tokens[to]?.lower === 'to' &&
    /^(?:hard|harder|easy|easier|difficult|impossible|possible)$/.test(tokens[to - 1]?.lower ?? '')
  );
}
