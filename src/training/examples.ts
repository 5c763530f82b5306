import { type Document, toDocument } from '../annotate/document.ts';
import { type Surroundings, toSurroundings } from '../annotate/learned/cue-features.ts';
import { type Hints, noHints, toHints } from '../annotate/learned/hints.ts';
import { TAGS } from '../annotate/learned/tagger.ts';
import { type TokenRange, toRange, toWords, type Words } from '../annotate/learned/words.ts';
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
  readonly words: Words;
  readonly around: Surroundings;
  readonly hints: Hints;
  /** The quotations that the rules propose; `[]` if the model is trained without them. */
  readonly quotations: readonly Quotation[];
  readonly relations: readonly GoldRelation[];
  /** The tag of every token, indexed like `Words`. */
  readonly tags: Uint8Array;
}

/** Prepares an article for all trainers; `hinted` includes the rules' proposals. */
export function toExample(article: GoldArticle, hinted: boolean): Example {
  const doc = toDocument({ text: article.text });
  const words = toWords(doc);
  const quotations = hinted ? findQuotations(doc).quotations : [];
  const hints = hinted ? toHints(words, quotations) : noHints(words);
  const relations = article.attributions.flatMap((attribution) => {
    const cue = toRanges(words, attribution.cue);
    const first = cue[0]?.first;
    const last = cue.at(-1)?.last;
    if (first === undefined || last === undefined) return [];
    const source = toRanges(words, attribution.source);
    return [{ cue: { first, last }, source, content: toRanges(words, attribution.content) }];
  });
  const tags = toTags(words.count, relations);
  const around = toSurroundings(words, hashText('that'));
  return { article, doc, words, around, hints, quotations, relations, tags };
}

function toRanges(words: Words, spans: readonly Span[]): TokenRange[] {
  return spans.map((span) => toRange(words, span)).filter(({ first, last }) => first <= last);
}

function toTags(count: number, relations: readonly GoldRelation[]): Uint8Array {
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
