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

type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The article in a script of JSON-LD; undefined if it has none, or is broken, as it is on many pages. */
export function readLinkedData(json: string): LinkedArticle | undefined {
  const article = findThings(parse(json)).find(isArticle);
  if (!article) return undefined;
  const { headline, name, datePublished, publisher, author, description, inLanguage, url, license } = article;
  return {
    title: readText(headline) ?? readText(name),
    published: readText(datePublished),
    publisher: readNames(publisher)[0],
    authors: readNames(author),
    summary: readText(description),
    language: readText(inLanguage),
    url: readText(url),
    // A text, an address, or a CreativeWork.
    licence:
      readText(license) ?? (isThing(license) ? (readText(license.url) ?? readText(license.name)) : undefined),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function findThings(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(findThings);
  if (!isThing(value)) return [];
  return [value, ...findThings(value['@graph'])];
}

function isArticle(thing: LinkedNode): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function readNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readNames);
  const name = readText(isThing(value) ? value.name : value);
  return name === undefined || /^https?:/.test(name) ? [] : [name];
}

function isThing(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
