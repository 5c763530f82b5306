import type { Mention, Span } from '../annotate/types.ts';
import type { EntityArticle } from './archive.ts';
import { findSentences } from './sentences.ts';

/** A stretch of a sentence; `mention` tells that it is one of the mentions looked for. */
export interface ContextPart {
  readonly text: string;
  readonly mention: boolean;
}

/** A sentence (or what fits of it) with one or more mentions of an entity: a keyword in context. */
export interface Context {
  /** The first mention in the sentence, where a link should lead. */
  readonly first: Mention;
  readonly parts: readonly ContextPart[];
}

/** A sentence that is longer is cut around its mentions, so that a list of many can still be read. */
const LONGEST = 320;
const AROUND = 140;

/** The sentences of an article in which an entity is mentioned, in order, each once. */
export function findContexts({ article, mentions }: EntityArticle): Context[] {
  const { text, blocks } = article.record;
  const contexts: Context[] = [];
  let next = 0;
  for (const sentence of findSentences(text, blocks)) {
    const inside: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < sentence.end; mention = mentions[++next]) {
      if (mention.start >= sentence.start) inside.push(mention);
    }
    const [first] = inside;
    if (first) contexts.push({ first, parts: toParts(text, clip(text, sentence, inside), inside) });
  }
  return contexts;
}

function clip(text: string, sentence: Span, mentions: readonly Mention[]): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const first = mentions[0]?.start ?? sentence.start;
  const from = Math.max(sentence.start, first - AROUND);
  const to = Math.min(sentence.end, from + LONGEST);
  return {
    start: from === sentence.start ? from : Math.min(first, text.indexOf(' ', from) + 1 || from),
    end: to === sentence.end ? to : Math.max(mentions[0]?.end ?? to, text.lastIndexOf(' ', to)),
  };
}

function toParts(text: string, shown: Span, mentions: readonly Mention[]): ContextPart[] {
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
