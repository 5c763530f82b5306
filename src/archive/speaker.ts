import type { Quotation, Span } from '../annotate/types.ts';
import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { ArchiveArticle, EntityLookup } from './archive.ts';

/**
 * How well a speaker is identified: `named` has a record, `in-text` has a name but no record, `unnamed` is one that the
 * article does not name, and `unknown` is everyone else.
 */
export type SpeakerStanding = 'named' | 'in-text' | 'unnamed' | 'unknown';

/** A speaker, in words for readers. */
export interface Speaker {
  readonly standing: SpeakerStanding;
  /** "Vladimir Putin", "a senior US official", "unknown". */
  readonly label: string;
  /** Entity id, if there is a record. */
  readonly entity: string | undefined;
}

/** What pages add after the label, so that nobody mistakes a description for a name. */
export const standingNotes: Readonly<Record<SpeakerStanding, string>> = {
  named: '',
  'in-text': 'no page here',
  unnamed: 'unnamed',
  unknown: '',
};

/** An attribution below this is shown as uncertain: about one in three such attributions is wrong. */
export const UNCERTAIN = 0.7;

/** Whether readers should be warned that an annotation may be wrong. */
export function isUncertain({ confidence }: { readonly confidence: number }): boolean {
  return confidence < UNCERTAIN;
}

/** Describes the speaker of a quotation, based only on what the annotator found. */
export function describeSpeaker(
  { record }: Pick<ArchiveArticle, 'record'>,
  quotation: Quotation,
  entities: EntityLookup,
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

/** The words of some spans, joined by ellipses. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}

/** Words that refer to a source without describing it. */
const PRONOUN = /^(?:he|she|they|it|who|him|her|them|i|we|one|those|this|that)$/i;

function lowerArticle(words: string): string {
  return words.replace(/^(?:An?|The|One|Some|Several|Another) /, (word) => word.toLowerCase());
}
