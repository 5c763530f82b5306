import { findFirstIndex } from '../../math/binary-search.ts';
import { hashText } from '../../math/hash-text.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { findCueVerb } from '../quotations/inflect.ts';
import { pairMarks, type Quoted } from '../quotations/pair-marks.ts';
import { mix } from './hash.ts';
import { FIRST_SIGN, wordShape } from './shape.ts';

/**
 * The model's input, one number per slot: the tokens in order, with an empty slot before, between and after
 * the blocks, so that looking at a token's neighbor never reaches another block.
 */
export interface EncodedWords {
  /** The number of slots, without the two at the ends. */
  readonly count: number;
  /** The slots of each block that has tokens, from `first` to `last` (inclusive). */
  readonly chains: readonly TokenRange[];
  /** Offsets in the article text; an empty slot starts at the next token and ends at the previous one. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  /** Hash of the lemma if the word is a cue verb, otherwise of the prefix. */
  readonly stem: Int32Array;
  /** Part of speech. */
  readonly pos: Int32Array;
  /** How the token is written; see shape.ts. */
  readonly shape: Int32Array;
  /** Hash of the cue verb's lemma, or 0 for other words. */
  readonly lemma: Int32Array;
  /** Hash of the cue verb's frames and form, or 0 for other words. */
  readonly frames: Int32Array;
  /** 1 + the index of the quoted stretch around the token, or 0. */
  readonly quoted: Int32Array;
  /** 1 at the first token of a quoted stretch, 2 at the last, 3 if it is both. */
  readonly edge: Int32Array;
  /** 1 at the first token of a line. */
  readonly line: Int32Array;
  /** -1 for empty slots. */
  readonly sentence: Int32Array;
  readonly block: Int32Array;
}

/** Slots from `first` to `last` (inclusive); empty if last < first. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const TAGS = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag, index) => [tag, index + 1] as const),
);
export const VERB = TAGS.get('VERB') ?? 0;
export const AUX = TAGS.get('AUX') ?? 0;

/** Converts a document's tokens to numbers; linear in its length. */
export function encodeWords(doc: Document): EncodedWords {
  const chains = sentenceRanges(doc);
  const words = emptyWords(doc.tokens.length + Math.max(0, chains.length - 1), chains);
  let index = 0;
  for (const { first, last } of chains) {
    const empty = first - 1;
    words.start[empty] = doc.tokens[index]?.start ?? doc.text.length;
    words.end[empty] = doc.tokens[index - 1]?.end ?? 0;
    for (let at = first; at <= last; at++) putToken(doc, index++, words, at);
    words.line[first] = 1;
  }
  words.start[words.count + 1] = doc.text.length;
  words.end[words.count + 1] = doc.text.length;
  markQuoted(pairMarks(doc.text, doc.blocks).quoted, words);
  return words;
}

function sentenceRanges({ sentences }: Document): TokenRange[] {
  const chains: { first: number; last: number }[] = [];
  let block = -1;
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      chains.push({ first: next + 1, last: next });
      block = sentence.block;
      next++;
    }
    const chain = chains.at(-1);
    next += sentence.last - sentence.first + 1;
    if (chain) chain.last = next - 1;
  }
  return chains;
}

function putToken(
  { tokens, sentences, text }: Document,
  index: number,
  words: EncodedWords,
  at: number,
): void {
  const token = tokens[index];
  if (!token) throw new RangeError(`token ${index} is out of range: there are ${tokens.length}`);
  const { lower } = token;
  const size = lower.length;
  words.start[at] = token.start;
  words.end[at] = token.end;
  words.word[at] = hashText(lower);
  words.suffix[at] = hashText(lower, Math.max(0, size - 3));
  words.prefix[at] = hashText(lower, 0, Math.min(4, size));
  words.pos[at] = TAGS.get(token.pos) ?? 0;
  words.shape[at] = wordShape(token.text);
  words.sentence[at] = token.sentence;
  words.block[at] = sentences[token.sentence]?.block ?? -1;
  words.line[at] = breaksLine(text, { start: words.end[at - 1] ?? 0, end: token.start }) ? 1 : 0;
  const verb = findCueVerb(lower);
  words.stem[at] = verb ? hashText(verb.lemma) : (words.prefix[at] ?? 0);
  if (!verb) return;
  words.lemma[at] = words.stem[at] ?? 0;
  words.frames[at] = mix(verb.form.length, hashText(verb.frames), 0);
}

/** Whether there is a line break between two tokens, as there can be inside a block. */
function breaksLine(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) return true;
  return false;
}

const NEWLINE = 10;

function emptyWords(count: number, chains: readonly TokenRange[]): EncodedWords {
  const numbers = () => new Int32Array(count + 2);
  return {
    count,
    chains,
    start: numbers(),
    end: numbers(),
    word: numbers(),
    suffix: numbers(),
    prefix: numbers(),
    stem: numbers(),
    pos: numbers(),
    shape: numbers(),
    lemma: numbers(),
    frames: numbers(),
    quoted: numbers(),
    edge: numbers(),
    line: numbers(),
    sentence: numbers().fill(-1),
    block: numbers().fill(-1),
  };
}

/** The slot `steps` away in the same block, or 0 (an empty slot) if it is in another block. */
export function beside({ block }: EncodedWords, at: number, steps: number): number {
  return block[at + steps] === block[at] ? at + steps : 0;
}

/** Whether a token is punctuation or another sign, not a word or number. */
export function isSign(words: EncodedWords, at: number): boolean {
  return (words.shape[at] ?? 0) >= FIRST_SIGN;
}

/** The slots of the tokens that a span touches. */
export function tokenRange({ start, end, count }: EncodedWords, span: Span): TokenRange {
  const first = findFirstIndex(count + 1, (at) => (end[at] ?? 0) > span.start, 1);
  let next = first;
  while (next <= count && (start[next] ?? 0) < span.end) next++;
  return { first, last: next - 1 };
}

/** Converts slot ranges to character spans. */
export function characterSpans({ start, end }: EncodedWords, ranges: readonly TokenRange[]): Span[] {
  return ranges.map(({ first, last }) => ({ start: start[first] ?? 0, end: end[last] ?? 0 }));
}

function markQuoted(quoted: readonly Quoted[], words: EncodedWords): void {
  const { quoted: ids, edge } = words;
  for (const [index, { parts }] of quoted.entries()) {
    for (const part of parts) {
      const { first, last } = tokenRange(words, part);
      if (last < first) continue;
      ids.fill(index + 1, first, last + 1);
      edge[first] = (edge[first] ?? 0) | 1;
      edge[last] = (edge[last] ?? 0) | 2;
    }
  }
}
