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

interface Entry {
  /** Digest of the records that mattered. */
  readonly records: string;
  readonly article: AnnotatedArticle;
}

/** Annotated articles, kept between commands. */
export class ArticleCache {
  readonly #cache: Cache;
  readonly #records: RelevantRecords;

  constructor(cache: Cache, records: RelevantRecords) {
    this.#cache = cache;
    this.#records = records;
  }

  /** Whether something is known of an article; it may still have to be annotated again. */
  has(key: string): boolean {
    return this.#cache.has(entryKey(key));
  }

  /** The article as it would be annotated now; undefined if it must be. */
  read(key: string): AnnotatedArticle | undefined {
    const json = readText(this.#cache, entryKey(key));
    if (json === undefined) return undefined;
    const { records, article }: Entry = JSON.parse(json);
    return this.#records.digest(article) === records ? article : undefined;
  }

  write(key: string, article: AnnotatedArticle, tree: Root): void {
    const entry: Entry = { records: this.#records.digest(article), article };
    this.#cache.write(treeKey(key), JSON.stringify(tree));
    this.#cache.write(entryKey(key), JSON.stringify(entry));
  }
}
