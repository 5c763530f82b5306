import { createDocument, type Document } from '../annotate/document.ts';
import { cueContext, type Surroundings } from '../annotate/learned/cue-features.ts';
import { encodeHints, type Hints, noHints } from '../annotate/learned/hints.ts';
import { TAGS } from '../annotate/learned/tagger.ts';
import { type EncodedWords, encodeWords, type TokenRange, tokenRange } from '../annotate/learned/words.ts';
import { findQuotations } from '../annotate/quotations/find-quotations.ts';
import type { Quotation } from '../annotate/types.ts';
import { hashText } from '../math/hash-text.ts';
import type { Span } from '../text/span.ts';
import type { GoldArticle } from './read-gold.ts';

/** A gold attribution as token ranges. */
export interface GoldRelation {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** An article in the form that the trainers use. */
export interface Example {
  readonly article: GoldArticle;
  readonly doc: Document;
  readonly words: EncodedWords;
  readonly around: Surroundings;
  readonly hints: Hints;
  /** The quotations that the rules propose; `[]` if the model is trained without them. */
  readonly quotations: readonly Quotation[];
  readonly relations: readonly GoldRelation[];
  /** The tag of every token, indexed like `Words`. */
  readonly tags: Uint8Array;
}

/** Prepares an article for all trainers; `hinted` includes the rules' proposals. */
export function createExample(article: GoldArticle, hinted: boolean): Example {
  const doc = createDocument({ text: article.text });
  const words = encodeWords(doc);
  const quotations = hinted ? findQuotations(doc).quotations : [];
  const hints = hinted ? encodeHints(words, quotations) : noHints(words);
  const relations = article.attributions.flatMap((attribution) => {
    const cue = tokenRanges(words, attribution.cue);
    const first = cue[0]?.first;
    const last = cue.at(-1)?.last;
    if (first === undefined || last === undefined) return [];
    const source = tokenRanges(words, attribution.source);
    return [{ cue: { first, last }, source, content: tokenRanges(words, attribution.content) }];
  });
  const tags = roleTags(words.count, relations);
  const around = cueContext(words, hashText('that'));
  return { article, doc, words, around, hints, quotations, relations, tags };
}

function tokenRanges(words: EncodedWords, spans: readonly Span[]): TokenRange[] {
  return spans.map((span) => tokenRange(words, span)).filter(({ first, last }) => first <= last);
}

function roleTags(count: number, relations: readonly GoldRelation[]): Uint8Array {
  const tags = new Uint8Array(count + 2);
  const paint = (ranges: readonly TokenRange[], tag: number) => {
    for (const { first, last } of ranges) tags.fill(tag, first, last + 1);
  };
  for (const { content } of relations) paint(content, TAGS.content);
  for (const { source } of relations) paint(source, TAGS.source);
  for (const { cue } of relations) {
    paint([cue], TAGS.cueInside);
    tags[cue.first] = TAGS.cue;
  }
  return tags;
}
