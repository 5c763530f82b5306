import type { ArchiveArticle, EntityLookup } from './archive.ts';
import { describeSpeaker, joinSpans, type Speaker } from './speaker.ts';
import { cueTone, type Tone } from './tone.ts';

/** What one source says in an article; quoted and reported words are counted separately. */
export interface SourceCount {
  readonly speaker: Speaker;
  readonly quotations: number;
  /** Words inside quotation marks, without those that the source denied or did not say. */
  readonly quoted: number;
  /** Words of indirect speech, the reporter's wording. */
  readonly reported: number;
}

/** The sources of an article, grouped by how they are named; lists are sorted by words, most first. */
export interface SourceCounts {
  readonly named: readonly SourceCount[];
  readonly unnamed: readonly SourceCount[];
  /** Quotations with no known speaker. */
  readonly unknown: number;
  /** Quotations that came via an outlet, by outlet. */
  readonly secondHand: readonly { readonly outlet: string; readonly quotations: number }[];
  readonly tones: Readonly<Record<Tone, number>>;
}

/** Counts who is quoted in an article, how much, via whom, and the tone of the cues. */
export function countSources(article: ArchiveArticle, entities: EntityLookup): SourceCounts {
  const named = new Map<string, SourceCount>();
  const unnamed = new Map<string, SourceCount>();
  const outlets = new Map<string, number>();
  const tones = { neutral: 0, doubting: 0, other: 0 };
  let unknown = 0;
  const { text, quotations } = article.record;
  for (const quotation of quotations) {
    const speaker = describeSpeaker(article, quotation, entities);
    const { standing, label, entity } = speaker;
    const words = countWords(joinSpans(text, quotation.content));
    const isIndirect = quotation.kind === 'indirect' || quotation.negated === true;
    if (standing === 'unknown') unknown++;
    else {
      const group = standing === 'unnamed' ? unnamed : named;
      const before = group.get(entity ?? label) ?? { speaker, quotations: 0, quoted: 0, reported: 0 };
      group.set(entity ?? label, {
        ...before,
        quotations: before.quotations + 1,
        quoted: before.quoted + (isIndirect ? 0 : words),
        reported: before.reported + (isIndirect ? words : 0),
      });
    }
    if (quotation.via !== null) outlets.set(quotation.via, (outlets.get(quotation.via) ?? 0) + 1);
    const tone = cueTone(joinSpans(text, quotation.cue));
    if (tone) tones[tone]++;
  }
  const secondHand = [...outlets].map(([outlet, count]) => ({ outlet, quotations: count }));
  return { named: byWords(named), unnamed: byWords(unnamed), unknown, secondHand, tones };
}

/** The names of sources, each once; several who speak together are as many sources. */
export function listSources(counts: readonly Pick<SourceCount, 'speaker'>[]): readonly string[] {
  const names = counts.flatMap(({ speaker }) => (speaker.members.length > 0 ? speaker.members : [speaker]));
  return [...new Set(names.map(({ label }) => label))];
}

/** Counts words as readers do: runs between white space that contain a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function byWords(counts: ReadonlyMap<string, SourceCount>): SourceCount[] {
  const total = ({ quoted, reported }: SourceCount) => quoted + reported;
  return [...counts.values()].sort((a, b) => total(b) - total(a));
}
