import { type ZodType, z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { schemaAt } from './schema-at.ts';

/** Names of our fields in other generators and formats; if there are several, the one in the schema is used. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  abstract: ['summary', 'description'],
  alias: ['aliases'],
  also: ['aliases'],
  author: ['authors'],
  baseurl: ['address'],
  bio: ['description'],
  born: ['from'],
  byline: ['authors'],
  categories: ['tags'],
  category: ['tags'],
  color: ['accent'],
  colour: ['accent'],
  copyright: ['licence'],
  creator: ['authors'],
  date: ['published', 'from'],
  dateofpublication: ['published'],
  datepublished: ['published'],
  description: ['summary'],
  end: ['to'],
  ended: ['to'],
  excerpt: ['summary'],
  founded: ['from'],
  headline: ['title', 'name'],
  homepage: ['address', 'url'],
  href: ['address', 'url'],
  keywords: ['tags'],
  label: ['name', 'title'],
  lang: ['language'],
  latitude: ['lat'],
  lede: ['summary'],
  license: ['licence'],
  link: ['url', 'address'],
  lng: ['lon'],
  locale: ['language'],
  location: ['coordinates', 'dateline'],
  long: ['lon'],
  longitude: ['lon'],
  name: ['title', 'label'],
  organisation: ['publisher'],
  origin: ['basedOn'],
  original: ['basedOn'],
  pubdate: ['published'],
  publicationdate: ['published'],
  publishdate: ['published'],
  publishedat: ['published'],
  qid: ['wikidata'],
  role: ['roles'],
  sex: ['gender'],
  since: ['from'],
  source: ['sources', 'basedOn'],
  start: ['from'],
  subject: ['tags'],
  summary: ['description'],
  tag: ['tags'],
  text: ['label'],
  themecolor: ['accent'],
  title: ['name', 'label'],
  type: ['kind'],
  uri: ['url', 'address'],
  url: ['address'],
  until: ['to'],
  website: ['address', 'sources'],
};

/** The field that an unknown one was probably meant to be: another program's name for it, or a typo. */
export function suggestField(
  field: string,
  schema: ZodType,
  parent: readonly PropertyKey[],
): string | undefined {
  const known = findKnownFields(schema, parent);
  const plain = field
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const same = known.find((name) => name.toLowerCase() === plain);
  if (same !== undefined) return same;
  const others = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
  return others?.find((name) => known.includes(name)) ?? nearest(field, known) ?? findWithin(field, known);
}

/** The fields of the object at a path in a schema; `[]` if there is none. */
function findKnownFields(schema: ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** A field that begins or ends with the name of a known one: "accentColour", "site_title". */
function findWithin(field: string, known: readonly string[]): string | undefined {
  const words = (field.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map((word) => word.toLowerCase());
  if (words.length < 2) return undefined;
  return known.find((name) => name === words[0]) ?? known.find((name) => name === words.at(-1));
}
