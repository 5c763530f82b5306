import type { Quotation, Span } from '../annotate/types.ts';
import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { ArchiveArticle, EntityLookup } from './archive.ts';

/**
 * How well a speaker is identified: `named` has a record, `in-text` has a name but no record, `unnamed` is one that the
 * article does not name, and `unknown` is everyone else.
 */
export type SpeakerStanding = 'named' | 'in-text' | 'unnamed' | 'unknown';

/** Somebody with a name. */
export interface NamedSpeaker {
  readonly label: string;
  /** Entity id, if there is a record. */
  readonly entity: string | undefined;
}

/** A speaker, or several who speak together, in words for readers. */
export interface Speaker extends NamedSpeaker {
  readonly standing: SpeakerStanding;
  /**
   * "Vladimir Putin", "Vladimir Putin and Barack Obama", "a senior US official"; for an unknown speaker, the article's
   * words in quotation marks, or "speaker unknown".
   */
  readonly label: string;
  /** Each of several; only they have records, not the group. */
  readonly members: readonly NamedSpeaker[];
}

/** What pages add after the label, so that nobody mistakes a description for a name. */
export const standingNotes: Readonly<Record<SpeakerStanding, string>> = {
  named: '',
  'in-text': '',
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
  const { speaker, speakers, provisional, source, unnamed, described } = quotation;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const one = (standing: SpeakerStanding, label: string, entity?: string): Speaker => ({
    standing,
    label,
    entity,
    members: [],
  });
  if (speaker !== null) return one('named', nameOf(speaker), speaker);
  if (speakers) {
    const members = speakers.map(({ entity, provisional: name = '' }) =>
      entity === null ? { label: name, entity: undefined } : { label: nameOf(entity), entity },
    );
    const standing = members.every(({ entity }) => entity !== undefined) ? 'named' : 'in-text';
    return { ...one(standing, listNames(members.map(({ label }) => label))), members };
  }
  if (provisional !== undefined) return one('in-text', provisional);
  const words = joinSpans(record.text, unnamed ? (described ?? source) : source);
  if (unnamed && words) return one('unnamed', lowerArticle(words));
  const named = record.mentions.some(
    (mention) =>
      mention.kind === 'name' &&
      entityTypeOf(mention.type).speaks &&
      source.some((span) => span.start <= mention.start && mention.end <= span.end),
  );
  if (named && words) return one('in-text', lowerArticle(words));
  return one('unknown', words ? `“${lowerArticle(words)}”` : 'speaker unknown');
}

function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The words of some spans, joined by ellipses. */
export function joinSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}

function lowerArticle(words: string): string {
  return words.replace(
    /^(?:An?|The|One|Some|Several|Another|Both|He|She|They|It|We|Those|This|These)\b/,
    (word) => word.toLowerCase(),
  );
}
