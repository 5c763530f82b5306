import type { Quotation, Span } from '../annotate/types.ts';
import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { ArchiveArticle } from './archive.ts';

/**
 * How well a speaker is known: `named` has a record, `in-text` a name without a record, `unnamed` is one whom the
 * article declines to name, `unknown` is everyone else.
 */
export type SpeakerStanding = 'named' | 'in-text' | 'unnamed' | 'unknown';

/** Who speaks, in words for a reader. */
export interface Speaker {
  readonly standing: SpeakerStanding;
  /** "Vladimir Putin", "a senior US official", "unknown". */
  readonly label: string;
  /** Entity id, where there is a record. */
  readonly entity: string | undefined;
}

/** What a page adds after the label, so that nobody takes a description for a name. */
export const standingNotes: Readonly<Record<SpeakerStanding, string>> = {
  named: '',
  'in-text': 'no record',
  unnamed: 'unnamed',
  unknown: '',
};

/** Below this an attribution is shown as uncertain: about one in three such guesses is wrong. */
export const UNCERTAIN = 0.7;

/** Whether a reader should be warned that an annotation may be wrong. */
export function isUncertain({ confidence }: { readonly confidence: number }): boolean {
  return confidence < UNCERTAIN;
}

/** Who speaks a quotation; never a guess beyond what the core found. */
export function describeSpeaker(
  { record }: Pick<ArchiveArticle, 'record'>,
  quotation: Quotation,
  entities: ReadonlyMap<string, EntityRecord>,
): Speaker {
  const { speaker, provisional, source, unnamed } = quotation;
  if (speaker !== null) {
    return { standing: 'named', label: entities.get(speaker)?.name ?? speaker, entity: speaker };
  }
  if (provisional !== undefined) return { standing: 'in-text', label: provisional, entity: undefined };
  const words = joinSpans(record.text, source);
  if (unnamed && words && !PRONOUN.test(words))
    return { standing: 'unnamed', label: lowerArticle(words), entity: undefined };
  if (unnamed) return { standing: 'unnamed', label: 'a source', entity: undefined };
  const named = record.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      entityTypeOf(mention.type).speaks &&
      source.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  if (named && words) return { standing: 'in-text', label: lowerArticle(words), entity: undefined };
  return { standing: 'unknown', label: 'unknown', entity: undefined };
}

/** The words under some spans, joined by an ellipsis where they are apart. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}

/** Words that stand for a source without describing it. */
const PRONOUN = /^(?:he|she|they|it|who|him|her|them|i|we|one|those|this|that)$/i;

function lowerArticle(words: string): string {
  return words.replace(/^(?:An?|The|One|Some|Several|Another) /, (word) => word.toLowerCase());
}
