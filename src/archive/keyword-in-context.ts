import type { Block, Span } from '../annotate/types.ts';
import type { ArchiveArticle } from './archive.ts';
import { findSentences } from './sentences.ts';

/** Part of a sentence; `mention` is true for the mentions that were searched for. */
export interface ContextPart {
  readonly text: string;
  readonly mention: boolean;
}

/** A sentence, or the part that fits, with one or more mentions of an entity: a keyword in context. */
export interface Context<T extends Span> {
  /** The first mention in the sentence, as the target for links. */
  readonly first: T;
  readonly parts: readonly ContextPart[];
}

/** Longer sentences are cut around their mentions to keep lists readable. */
const LONGEST = 320;
const AROUND = 140;

/** The sentences of an article that contain given spans (sorted, not nested), in order, each once. */
export function findContexts<T extends Span>(article: ArchiveArticle, mentions: readonly T[]): Context<T>[] {
  const { text, blocks } = article.record;
  const contexts: Context<T>[] = [];
  let next = 0;
  for (const block of blocks) {
    const mention = mentions[next];
    if (!mention) break;
    if (mention.start >= block.end) continue; // most blocks have none, and finding sentences is slow
    for (const sentence of sentencesOf(text, block)) {
      const inside: T[] = [];
      for (let one = mentions[next]; one && one.start < sentence.end; one = mentions[++next]) {
        if (one.start >= sentence.start) inside.push(one);
      }
      const [first] = inside;
      if (first) contexts.push({ first, parts: contextParts(text, clip(text, sentence, inside), inside) });
    }
  }
  return contexts;
}

/** The whole sentences around spans of one block (sorted), with the spans as `mention` parts; the rest of the text is left out. */
export function sentencesAround({ record }: ArchiveArticle, spans: readonly Span[]): ContextPart[] {
  const { text, blocks } = record;
  const [first] = spans;
  const block = first && blocks.find(({ start, end }) => start <= first.start && first.end <= end);
  if (!block) return [];
  const inside = spans.filter(({ end }) => end <= block.end);
  const last = inside.at(-1) ?? first;
  const around = sentencesOf(text, block).filter(({ start, end }) => start < last.end && first.start < end);
  const [start, end] = [around[0]?.start ?? first.start, around.at(-1)?.end ?? last.end];
  return contextParts(text, { start, end }, inside);
}

/** Lists of many entities use the same articles, so the sentences of each block are cached. */
const sentences = new WeakMap<Block, readonly Span[]>();

function sentencesOf(text: string, block: Block): readonly Span[] {
  const known = sentences.get(block) ?? findSentences(text, block);
  sentences.set(block, known);
  return known;
}

function clip(text: string, sentence: Span, mentions: readonly Span[]): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const first = mentions[0]?.start ?? sentence.start;
  const from = Math.max(sentence.start, first - AROUND);
  const to = Math.min(sentence.end, from + LONGEST);
  return {
    start: from === sentence.start ? from : Math.min(first, text.indexOf(' ', from) + 1 || from),
    end: to === sentence.end ? to : Math.max(mentions[0]?.end ?? to, text.lastIndexOf(' ', to)),
  };
}

function contextParts(text: string, shown: Span, mentions: readonly Span[]): ContextPart[] {
  const parts: ContextPart[] = [];
  let at = shown.start;
  const take = (to: number, mention: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), mention });
    at = Math.max(at, to);
  };
  for (const { start, end } of mentions) {
    take(Math.min(start, shown.end), false);
    take(Math.min(end, shown.end), true);
  }
  take(shown.end, false);
  return parts;
}
