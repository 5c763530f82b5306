/** What a page's JSON-LD says about its article (schema.org). */
export interface LinkedArticle {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The article in a script of JSON-LD; undefined if it has none, or is broken, as it is on many pages. */
export function readLinkedData(json: string): LinkedArticle | undefined {
  const article = findThings(parse(json)).find(isArticle);
  if (!article) return undefined;
  const { headline, name, datePublished, publisher, author, description, inLanguage, url, license } = article;
  return {
    title: toText(headline) ?? toText(name),
    published: toText(datePublished),
    publisher: toNames(publisher)[0],
    authors: toNames(author),
    summary: toText(description),
    language: toText(inLanguage),
    url: toText(url),
    // A text, an address, or a CreativeWork.
    licence:
      toText(license) ?? (isThing(license) ? (toText(license.url) ?? toText(license.name)) : undefined),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function findThings(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(findThings);
  if (!isThing(value)) return [];
  return [value, ...findThings(value['@graph'])];
}

function isArticle(thing: Thing): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function toNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toNames);
  const name = toText(isThing(value) ? value.name : value);
  return name === undefined || /^https?:/.test(name) ? [] : [name];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
