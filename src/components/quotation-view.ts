import type { QuotationEntry } from '../archive/archive.ts';
import { isUncertain, type Speaker, toSpeaker, toWords } from '../archive/speaker.ts';
import { toCitation } from '../export/citation.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Site } from '../schemas/site.ts';
import { toAbsolute, toQuotationPath } from './addresses.ts';

/** A quotation as every list and page shows it. */
export interface QuotationView {
  readonly entry: QuotationEntry;
  readonly speaker: Speaker;
  readonly uncertain: boolean;
  /** As they stand in the article; direct speech with its marks. */
  readonly words: string;
  /** "" where there is none. */
  readonly cue: string;
  /** Name of the outlet. */
  readonly via: string | undefined;
  readonly path: string;
}

/** What a reader is shown of a quotation. */
export function toQuotationView(
  entry: QuotationEntry,
  entities: ReadonlyMap<string, EntityRecord>,
): QuotationView {
  const { article, quotation } = entry;
  const { text } = article.record;
  const { via } = quotation;
  return {
    entry,
    speaker: toSpeaker(article, quotation, entities),
    uncertain: isUncertain(quotation),
    words: toWords(text, quotation.content),
    cue: toWords(text, quotation.cue),
    via: via === null ? undefined : (entities.get(via)?.name ?? via),
    path: toQuotationPath(quotation.id),
  };
}

/** The full citation of a quotation; its link is to the quotation's own page. */
export function toViewCitation({ entry, speaker, words, via, path }: QuotationView, site: Site): string {
  const { title, publisher, published } = entry.article.frontMatter;
  const isKnown = speaker.standing !== 'unknown';
  return toCitation({
    words,
    verbatim: entry.quotation.kind === 'direct',
    speaker: isKnown ? speaker.label : undefined,
    via,
    title,
    publisher: publisher ?? site.title,
    published,
    address: toAbsolute(path, site),
  });
}
