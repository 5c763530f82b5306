import { isSameName } from '../annotate/mentions/name-forms.ts';
import type { EntityType, Mention, Quotation } from '../annotate/types.ts';
import { findWords } from '../annotate/words.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';

/** Somebody or something that articles mention by name and that has no record. */
export interface Unrecorded {
  /** The fullest name in the articles. */
  readonly name: string;
  readonly type: EntityType;
  /** Every other spelling in the articles, the most frequent first. */
  readonly spellings: readonly string[];
  /** How often the articles mention it by name; pronouns and "the mayor" do not count. */
  readonly count: number;
  /** How many quotations are its words. */
  readonly quoted: number;
  /** The first mention in each article, in the order of the articles. */
  readonly places: readonly string[];
  /** That of the mention with the highest confidence. */
  readonly confidence: number;
  /** The places that the articles mean, by their GeoNames ids. */
  readonly geonames: readonly number[];
}

/** An annotated article, with positions for messages. */
export interface Annotated {
  readonly record: Pick<ArticleRecord, 'text' | 'mentions'> & {
    readonly quotations: readonly Pick<Quotation, 'provisional'>[];
  };
  /** An offset of the article text as `file:line:column`. */
  toPlace(offset: number): string;
}

/** A mention by name: in which article, in which words, of whom. */
interface NamedMention {
  readonly article: Annotated;
  /** Index of the article. */
  readonly order: number;
  readonly written: string;
  readonly full: string;
  readonly mention: Mention;
}

/**
 * The names without a record, one entry per person or thing whatever its spellings, sorted by quotations, then by
 * mentions. Forms of one full name are one person across articles; a last name alone is one only within its article.
 */
export function findUnrecorded(articles: readonly Annotated[]): Unrecorded[] {
  const groups = joinPeople([...Map.groupBy(articles.flatMap(findNamings), groupKey).values()]);
  return groups
    .map(summarize)
    .sort(
      (a, b) => b.quoted - a.quoted || b.count - a.count || (a.name < b.name ? -1 : Number(a.name > b.name)),
    );
}

/** Joins groups that are forms of one person’s full name: "Rosa Quispe" and "Rosa Quispe Mamani". */
function joinPeople(groups: readonly NamedMention[][]): NamedMention[][] {
  const byFirstName = new Map<
    string,
    { readonly norms: readonly string[]; readonly namings: NamedMention[] }[]
  >();
  const joined: NamedMention[][] = [];
  const longestFirst = [...groups].sort((a, b) => fullOf(b).length - fullOf(a).length);
  for (const namings of longestFirst) {
    const norms = normalizedWords(fullOf(namings));
    const [first = ''] = norms;
    const others = byFirstName.get(first) ?? [];
    const isName = isPerson(namings) && norms.length > 1 && first.length > 1;
    const same = isName ? others.find((other) => isSameName(other.norms, norms)) : undefined;
    if (same) same.namings.push(...namings);
    else {
      const copy = [...namings];
      joined.push(copy);
      if (isName) byFirstName.set(first, [...others, { norms, namings: copy }]);
    }
  }
  return joined.map((namings) => namings.sort((a, b) => a.order - b.order));
}

const fullOf = ([first]: readonly NamedMention[]) => first?.full ?? '';
const isPerson = ([first]: readonly NamedMention[]) => first?.mention.type === 'person';

/** A name for comparison: its words without case, accents and possessive endings. */
export function sortKey(name: string): string {
  return normalizedWords(name).join(' ');
}

const normalizedWords = (name: string) => findWords(name).map(({ norm, stem }) => stem ?? norm);

function findNamings(article: Annotated, order: number): NamedMention[] {
  const { text, mentions } = article.record;
  const namings = mentions.flatMap((mention) => {
    const { kind, entity, provisional, start, end } = mention;
    if (kind !== 'name' || entity !== null || provisional === undefined) return [];
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    return [{ article, order, written, full: provisional.replace(/\s+/g, ' '), mention }];
  });
  const bodies = namings.filter(({ mention }) => mention.type === 'organization').map(({ full }) => full);
  const spelledOut = new Map(bodies.flatMap((body) => initials(body).map((letters) => [letters, body])));
  return namings.map((naming) => {
    const { full, mention } = naming;
    const body = mention.type === 'organization' ? spelledOut.get(full) : undefined;
    return body === undefined ? naming : { ...naming, full: body };
  });
}

/** "NHC" for "Northport Harbour Council"; none for a name of one word. */
function initials(name: string): string[] {
  const letters = findWords(name).flatMap(({ capital, start }) => (capital ? [name[start] ?? ''] : []));
  return letters.length > 1 ? [letters.join('')] : [];
}

const groupKey = ({ full, mention: { type } }: NamedMention) => [type, ...normalizedWords(full)].join(' ');

function summarize(namings: readonly NamedMention[]): Unrecorded {
  const [first] = namings;
  if (!first) throw new RangeError('a group of mentions is empty');
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
    quoted: countQuotations(namings),
    places: findPlaces(namings),
    confidence: Math.max(...namings.map(({ mention }) => mention.confidence)),
    geonames: [...new Set(namings.flatMap(({ mention }) => mention.geonames ?? []))],
  };
}

function countQuotations(namings: readonly NamedMention[]): number {
  let count = 0;
  for (const [{ record }, own] of Map.groupBy(namings, ({ article }) => article)) {
    const names = new Set(own.map(({ mention }) => mention.provisional));
    count += record.quotations.filter(
      ({ provisional }) => provisional !== undefined && names.has(provisional),
    ).length;
  }
  return count;
}

function findPlaces(namings: readonly NamedMention[]): string[] {
  return [...Map.groupBy(namings, ({ article }) => article)].map(([article, own]) =>
    article.toPlace(Math.min(...own.map(({ mention }) => mention.start))),
  );
}
