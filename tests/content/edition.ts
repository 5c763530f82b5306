import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { edtfDate, isoDate } from '../../src/schemas/edtf.ts';

const root = new URL('../../', import.meta.url);

const spot = z.union([
  z.string().min(1),
  z.strictObject({ words: z.string().min(1), in: z.string().min(1) }),
]);
const type = z.enum(['person', 'organization', 'place', 'event', 'agreement', 'work']);
const optional = z.literal(true).optional();

const entity = z.strictObject({
  id: z.string(),
  type,
  names: z.array(z.string()).min(1),
  lat: z.number().optional(),
  lon: z.number().optional(),
  optional,
});

const quotation = z.strictObject({
  kinds: z.array(z.enum(['direct', 'mixed', 'indirect'])).min(1),
  speaker: z.string().nullable(),
  via: z.string().optional(),
  unnamed: z.literal(true).optional(),
  optional,
  note: z.string().optional(),
  content: z.array(spot).min(1),
  cue: spot,
  source: spot,
});

const goldSchema = z.strictObject({
  article: z.string(),
  published: isoDate,
  about: z.array(z.string()),
  entities: z.array(entity),
  either: z.array(z.string()),
  notMentions: z.array(z.strictObject({ entity: z.string(), spot })),
  references: z.array(
    z.strictObject({ kind: z.enum(['nominal', 'pronoun']), entity: z.string().nullable(), spot, optional }),
  ),
  quotations: z.array(quotation),
  notSpeech: z.array(z.string()),
  times: z.array(z.strictObject({ text: z.string(), value: edtfDate })),
  notTimes: z.array(z.string()),
});

/** What a careful reader finds in the edition; its `about` explains each field. */
export type EditionGold = z.infer<typeof goldSchema>;

/** Words of the edition, with longer words around them if they appear more than once. */
export type Spot = z.infer<typeof spot>;

/** The edition's gold file, checked against its schema. */
export function loadEditionGold(): EditionGold {
  return goldSchema.parse(
    JSON.parse(readFileSync(new URL('tests/fixtures/edition/gold.json', root), 'utf8')),
  );
}

/** The edition in `content/articles/`: its front matter and its Markdown body. */
export function loadEdition(slug: string) {
  const file = `content/articles/${slug}.md`;
  return readFrontMatter(readFileSync(new URL(file, root), 'utf8'), file);
}

/** Every half-open range at which `words` appear in `text` as whole words. */
export function findWords(text: string, words: string): { start: number; end: number }[] {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const inside = (i: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(i - 1, i + 1));
    if (!inside(at) && !inside(end)) found.push({ start: at, end });
  }
  return found;
}

/** The range of `text` that a spot means; a `RangeError` if it does not appear exactly once. */
export function findSpot(text: string, where: Spot): { start: number; end: number } {
  const outer = typeof where === 'string' ? { start: 0, end: text.length } : findOnly(text, where.in);
  const inner = findOnly(text.slice(outer.start, outer.end), typeof where === 'string' ? where : where.words);
  return { start: outer.start + inner.start, end: outer.start + inner.end };
}

function findOnly(text: string, words: string) {
  const [first, ...more] = findWords(text, words);
  if (!first || more.length > 0) {
    throw new RangeError(
      `"${words}" appears ${first ? more.length + 1 : 0} times, not once, in "${text.slice(0, 60)}"`,
    );
  }
  return first;
}
