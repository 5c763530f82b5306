import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Block } from '../text/block.ts';
import { toParagraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { ArticleInput } from './types.ts';

/** A word or mark with its universal part of speech (universaldependencies.org/u/pos). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  /** Index into the document's sentences. */
  readonly sentence: number;
}

/** A sentence lies in one block; `first` and `last` (inclusive) are its tokens' indices. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** An article text divided into blocks, sentences and tokens, each sorted and within its parent. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly published: string | undefined;
}

const nlp = winkNlp(winkModel, ['sbd', 'pos']);
const { its } = nlp;

/** Divides an article into blocks, sentences and tagged tokens (wink-nlp, English); offsets point into `text`. */
export function toDocument(input: ArticleInput): Document {
  const { text } = input;
  const blocks = input.blocks ?? toParagraphs(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    readBlock(text.slice(start, end), start, block, sentences, tokens);
  }
  return { text, blocks, sentences, tokens, published: input.published };
}

function readBlock(words: string, offset: number, block: number, sentences: Sentence[], tokens: Token[]) {
  const doc = nlp.readDoc(words);
  const all = doc.tokens();
  const values: string[] = all.out(its.value);
  const tags: string[] = all.out(its.pos);
  const spans: [number, number][] = doc.sentences().out(its.span) as unknown as [number, number][];
  const base = tokens.length;
  let at = 0;
  let sentence = sentences.length;
  let next = 0;
  for (const [i, value] of values.entries()) {
    const found = words.indexOf(value, at);
    if (found < 0) throw new RangeError(`token ${JSON.stringify(value)} is not in the text after ${at}`);
    at = found + value.length;
    const limit = spans[next]?.[1];
    tokens.push({
      start: offset + found,
      end: offset + at,
      text: value,
      lower: value.toLowerCase(),
      pos: tags[i] ?? 'X',
      sentence,
    });
    if (limit === i) {
      const first = base + (spans[next]?.[0] ?? 0);
      const start = tokens[first]?.start ?? offset;
      sentences.push({ start, end: offset + at, block, first, last: base + i });
      sentence++;
      next++;
    }
  }
}
