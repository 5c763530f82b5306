import { findWords } from '../annotate/words.ts';
import type { EntityType, Mention } from '../annotate/types.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';

/** Somebody or something that articles name and that has no record. */
export interface Unrecorded {
  /** The fullest name in the articles. */
  readonly name: string;
  readonly type: EntityType;
  /** Every other way the articles write the name, the commonest first. */
  readonly spellings: readonly string[];
  /** How often the articles name it; pronouns and "the mayor" do not count. */
  readonly count: number;
  /** The articles that name it, in the order given. */
  readonly files: readonly string[];
  /** That of the surest mention. */
  readonly confidence: number;
  /** Where the articles put a place, by GeoNames number. */
  readonly geonames: readonly number[];
}

/** An annotated article, and the file that messages call it by. */
interface Annotated {
  readonly file: string;
  readonly record: Pick<ArticleRecord, 'text' | 'mentions'>;
}

/** A naming mention: in which file, with which words, of whom. */
interface Naming {
  readonly file: string;
  readonly written: string;
  readonly full: string;
  readonly mention: Mention;
}

/**
 * The names without a record, one entry a person or thing and not one a spelling, the most named first. People of
 * the same first and last name are one, across articles too; a last name alone is only joined within its article.
 */
export function findUnrecorded(articles: readonly Annotated[]): Unrecorded[] {
  const groups = Map.groupBy(articles.flatMap(findNamings), toKey);
  return [...groups.values()]
    .map(toUnrecorded)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** A name as it is compared: its words without case, accents and possessive endings. */
export function toNameKey(name: string): string {
  return toNorms(name).join(' ');
}

const toNorms = (name: string) => findWords(name).map(({ norm, stem }) => stem ?? norm);

function findNamings({ file, record: { text, mentions } }: Annotated): Naming[] {
  const namings = mentions.flatMap((mention) => {
    const { kind, entity, provisional, start, end } = mention;
    if (kind !== 'name' || entity !== null || provisional === undefined) return [];
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const fullest = provisional.replace(/\s+/g, ' ');
    const full = mention.type === 'person' && isSomebodyElse(written, fullest) ? written : fullest;
    return [{ file, written, full, mention }];
  });
  const bodies = namings.filter(({ mention }) => mention.type === 'organization').map(({ full }) => full);
  const spelledOut = new Map(bodies.flatMap((body) => toInitials(body).map((letters) => [letters, body])));
  return namings.map((naming) => {
    const { full, mention } = naming;
    const body = mention.type === 'organization' ? spelledOut.get(full) : undefined;
    return body === undefined ? naming : { ...naming, full: body };
  });
}

/** "Bo Ek" beside "Ann Ek": a first name that neither is the other’s nor its initial. */
function isSomebodyElse(written: string, fullest: string): boolean {
  const [[a = '', ...rest], [b = '']] = [toNorms(written), toNorms(fullest)];
  if (rest.length === 0) return false;
  return a.length === 1 || b.length === 1 ? a[0] !== b[0] : a !== b;
}

/** "NHC" for "Northport Harbour Council"; nothing for a name of one word. */
function toInitials(name: string): string[] {
  const letters = findWords(name).flatMap(({ capital, start }) => (capital ? [name[start] ?? ''] : []));
  return letters.length > 1 ? [letters.join('')] : [];
}

function toKey({ full, mention: { type } }: Naming): string {
  const norms = toNorms(full);
  const told = type === 'person' && norms.length > 1 ? [norms[0], norms.at(-1)] : norms;
  return [type, ...told].join(' ');
}

function toUnrecorded(namings: readonly Naming[]): Unrecorded {
  const [first] = namings;
  if (!first) throw new RangeError('a name that nothing names');
  const name = namings.reduce((best, { full }) => (full.length > best.length ? full : best), first.full);
  const written = Map.groupBy(
    namings.flatMap((naming) => [naming.written, naming.full]),
    (words) => words,
  );
  const spellings = [...written].sort(([, a], [, b]) => b.length - a.length).map(([words]) => words);
  return {
    name,
    type: first.mention.type,
    spellings: spellings.filter((words) => words !== name),
    count: namings.length,
    files: [...new Set(namings.map(({ file }) => file))],
    confidence: Math.max(...namings.map(({ mention }) => mention.confidence)),
    geonames: [...new Set(namings.flatMap(({ mention }) => mention.geonames ?? []))],
  };
}
