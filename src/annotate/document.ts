import type { Block } from '../text/block.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { tagWords } from './language.ts';
import { splitStretches } from './stretches.ts';
import type { ArticleInput } from './types.ts';

/** A word or punctuation mark with its universal part of speech (universaldependencies.org/u/pos). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  /** Index into the document's sentences. */
  readonly sentence: number;
}

/** A sentence within one block; `first` and `last` (inclusive) are token indices. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** An article's text divided into blocks, sentences and tokens, each sorted and inside its parent. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly published: string | undefined;
}

/** Divides an article into blocks, sentences and tagged tokens (wink-nlp, English); offsets point into `text`. */
export function createDocument(input: ArticleInput): Document {
  const { text } = input;
  const blocks = input.blocks ?? findParagraphs(text);
  const reader = new Reader(text);
  for (const [block, { start, end }] of blocks.entries()) {
    for (const stretch of splitStretches(text.slice(start, end))) {
      const span = { start: start + stretch.start, end: start + stretch.end };
      if (stretch.solid) reader.take(span, block);
      else reader.read(span, block);
    }
  }
  return { text, blocks, sentences: reader.sentences, tokens: reader.tokens, published: input.published };
}

class Reader {
  readonly sentences: Sentence[] = [];
  readonly tokens: Token[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Tokenizes a span with the language library. */
  read(span: Span, block: number): void {
    const words = this.#text.slice(span.start, span.end);
    const { values, tags, ends } = tagWords(words);
    let at = 0;
    let first = this.tokens.length;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? '';
      const found = words.indexOf(value, at);
      if (found < 0) throw new RangeError(`token ${JSON.stringify(value)} is not in the text after ${at}`);
      at = found + value.length;
      // after a control character, the library treats a tab as a word
      if (value.trim() !== '') this.#push(value, span.start + found, tags[i] ?? 'X');
      if ((!ends.has(i) && i < values.length - 1) || first === this.tokens.length) continue;
      this.#close(first, block);
      first = this.tokens.length;
    }
  }

  /** Adds a span as one token that is also one sentence. */
  take(span: Span, block: number): void {
    this.#push(this.#text.slice(span.start, span.end), span.start, 'X');
    this.#close(this.tokens.length - 1, block);
  }

  #push(text: string, start: number, pos: string): void {
    const sentence = this.sentences.length;
    this.tokens.push({ start, end: start + text.length, text, lower: text.toLowerCase(), pos, sentence });
  }

  #close(first: number, block: number): void {
    const last = this.tokens.length - 1;
    const [start, end] = [this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0];
    this.sentences.push({ start, end, block, first, last });
  }
}
