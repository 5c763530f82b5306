import type { Mention, Quotation, TimeExpression } from '../../src/annotate/types.ts';
import { type Archive, type ArchiveArticle, createArchive } from '../../src/archive/archive.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import type { AnchoredQuotation } from '../../src/schemas/article-record.ts';
import type { EntityRecord } from '../../src/schemas/entity.ts';
import { entitySchemas } from '../../src/schemas/entity.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';

/** A sketch of an article; words mean their first occurrence in the text, `words#2` the second. */
export interface Sketch {
  readonly text: string;
  readonly slug?: string;
  readonly published?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly dateline?: string;
  readonly mentions?: readonly (Partial<Mention> & { readonly words: string })[];
  readonly quotations?: readonly QuotationSketch[];
  readonly times?: readonly (Partial<TimeExpression> & { readonly words: string })[];
}

interface QuotationSketch extends Partial<Omit<Quotation, 'content' | 'cue' | 'source'>> {
  readonly content: string;
  readonly cue?: string;
  readonly source?: string;
}

/** The span of words in a text; a number after `#` says which occurrence. */
export function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const [plain = '', nth = '1'] = words.split('#');
  let start = -1;
  for (let n = 0; n < Number(nth); n++) start = text.indexOf(plain, start + 1);
  if (start < 0) throw new RangeError(`${JSON.stringify(words)} is not in the text`);
  return { start, end: start + plain.length };
}

/** An article made from a sketch. */
export function articleOf({
  text,
  mentions = [],
  quotations = [],
  times = [],
  ...front
}: Sketch): ArchiveArticle {
  const frontMatter = articleSchema.parse({
    title: 'A title',
    slug: 'an-article',
    published: '2020-05-04',
    summary: 'A summary.',
    ...front,
  });
  const record = {
    id: frontMatter.slug,
    text,
    blocks: findParagraphs(text),
    mentions: mentions
      .map(({ words, ...rest }) => ({ ...spanOf(text, words), ...defaultMention, ...rest }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    quotations: quotations.map((sketch, i) => toQuotation(text, sketch, i)),
    times: times.map(({ words, ...rest }) => ({
      ...spanOf(text, words),
      value: '2020',
      rule: 'r',
      confidence: 1,
      ...rest,
    })),
    messages: [],
  };
  return { slug: frontMatter.slug, frontMatter, record };
}

const defaultMention = { kind: 'name', type: 'person', entity: null, rule: 'r', confidence: 1 } as const;

function toQuotation(text: string, sketch: QuotationSketch, i: number): AnchoredQuotation {
  const { content, cue, source, ...rest } = sketch;
  const spans = (words: string | undefined) => (words === undefined ? [] : [spanOf(text, words)]);
  return {
    id: `quotation-${i + 1}`,
    kind: 'direct',
    speaker: null,
    via: null,
    rule: 'r',
    confidence: 1,
    ...rest,
    content: spans(content),
    cue: spans(cue),
    source: spans(source),
  };
}

/** A record with the required fields of its type. */
export function recordOf<T extends EntityRecord['type']>(
  type: T,
  id: string,
  fields: Readonly<Record<string, unknown>> = {},
): EntityRecord {
  const kind = type === 'place' ? { kind: 'town' } : {};
  const value = entitySchemas[type].parse({ name: id, description: 'A sentence.', ...kind, ...fields });
  return { id, type, ...value } as EntityRecord;
}

/** An archive made from sketches and records. */
export function archiveOf(sketches: readonly Sketch[], records: readonly EntityRecord[] = []): Archive {
  return createArchive(sketches.map(articleOf), records);
}
