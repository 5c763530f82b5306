import { hash } from 'node:crypto';
import type { EntityLookup } from '../archive/archive.ts';
import { type Queries, queries, type Read } from './queries.ts';
import type { SiteContent } from './site-content.ts';

/** The reads of a page: for each, its key and a digest of the answer. */
export type Reads = ReadonlyMap<string, string>;

interface Answer {
  readonly value: unknown;
  digest?: string;
}

/** Answers queries about one publication, each only once, and knows a digest of every answer. */
export class Answers {
  readonly #content: SiteContent;
  readonly #known = new Map<string, Answer>();

  constructor(content: SiteContent) {
    this.#content = content;
  }

  /** The answer to a query, by its key. */
  value(key: string): unknown {
    return this.#answer(key).value;
  }

  /** Equal for equal answers. An unknown query, from another version of the program, has no digest. */
  digest(key: string): string | undefined {
    const known = this.#known.get(key);
    if (known?.digest !== undefined) return known.digest;
    if (!isQuery(nameOf(key))) return undefined;
    const answer = this.#answer(key);
    answer.digest ??= digestValue(answer.value);
    return answer.digest;
  }

  #answer(key: string): Answer {
    const known = this.#known.get(key);
    if (known) return known;
    const [name, ...args]: [keyof Queries, ...unknown[]] = JSON.parse(key);
    const answer: Answer = { value: Reflect.apply(queries[name], undefined, [this.#content, ...args]) };
    this.#known.set(key, answer);
    return answer;
  }
}

const nameOf = (key: string): unknown => JSON.parse(key)[0];

function isQuery(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(queries, name);
}

/** Lets one page read, and records what it reads. */
export class Reader {
  readonly #answers: Answers;
  readonly #keys = new Set<string>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What was read so far. */
  get reads(): Reads {
    return new Map([...this.#keys].map((key) => [key, this.#answers.digest(key) ?? '']));
  }

  readonly read: Read = (...query) => {
    const key = JSON.stringify(query);
    this.#keys.add(key);
    return this.#answers.value(key) as never; // Read says which type belongs to which name
  };

  /** The records; each is recorded when a page asks for it. */
  readonly entities: EntityLookup = {
    get: (id) => this.read('entity', id),
  };
}

/** A digest of plain data. An article counts as its own digest, which covers all of it. */
function digestValue(value: unknown): string {
  const json = JSON.stringify(value, (_, inner: unknown) => shorten(inner)) ?? '';
  return hash('sha256', json, 'base64url').slice(0, 22);
}

function shorten(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isArticle(value)) return value.digest;
  // The numbered quotation of an article is part of the article.
  if ('quotation' in value && 'number' in value && 'article' in value && isArticle(value.article))
    return [value.article.digest, value.number];
  return value;
}

function isArticle(value: unknown): value is { readonly digest: string } {
  return typeof value === 'object' && value !== null && 'digest' in value && 'record' in value;
}
