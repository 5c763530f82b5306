import type { Root } from 'hast';
import { type Cache, readText } from '../cache/cache.ts';
import { digestOf } from '../cache/digest.ts';
import { digestEngine } from '../cache/engine.ts';
import type { AnnotatedArticle } from './annotate-article.ts';
import type { ArticleFile } from './find-articles.ts';
import type { RelevantRecords } from './relevant-records.ts';

/** Depends on everything that an article is made from, except for the records, which its entry names. */
export function articleKey({ file, source }: ArticleFile): string {
  return digestOf(digestEngine(), file, source);
}

/** The key of the tree that belongs to an article's key. */
export function treeKey(key: string): string {
  return `tree-${key}`;
}

const entryKey = (key: string) => `article-${key}`;

/** Entries of the cache as objects, by their keys, for a process that loads a publication again and again. */
export type ArticleMemory = Map<string, Entry>;

interface Entry {
  /** Digest of the records that mattered. */
  readonly records: string;
  readonly article: AnnotatedArticle;
}

/** Annotated articles, kept between commands. */
export class ArticleCache {
  readonly #cache: Cache;
  readonly #records: RelevantRecords;
  readonly #memory: ArticleMemory | undefined;

  constructor(cache: Cache, records: RelevantRecords, memory?: ArticleMemory) {
    this.#cache = cache;
    this.#records = records;
    this.#memory = memory;
  }

  /** Whether something is known of an article; it may still have to be annotated again. */
  has(key: string): boolean {
    return this.#memory?.has(key) || this.#cache.has(entryKey(key));
  }

  /** An article as it was annotated last, and whether records have changed that matter; undefined if it never was. */
  read(key: string): { readonly article: AnnotatedArticle; readonly isStale: boolean } | undefined {
    const entry = this.#memory?.get(key) ?? this.#parse(key);
    if (!entry) return undefined;
    this.#memory?.set(key, entry);
    const { records, article } = entry;
    return { article, isStale: this.#records.digest(article) !== records };
  }

  write(key: string, article: AnnotatedArticle, tree: Root): void {
    const entry: Entry = { records: this.#records.digest(article), article };
    this.#cache.write(treeKey(key), JSON.stringify(tree));
    this.#cache.write(entryKey(key), JSON.stringify(entry));
    this.#memory?.set(key, entry);
  }

  /** Forgets all articles but those with these keys. */
  retain(keys: ReadonlySet<string>): void {
    for (const key of this.#memory?.keys() ?? []) if (!keys.has(key)) this.#memory?.delete(key);
  }

  #parse(key: string): Entry | undefined {
    const json = readText(this.#cache, entryKey(key));
    return json === undefined ? undefined : JSON.parse(json);
  }
}
