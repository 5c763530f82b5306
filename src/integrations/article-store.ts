import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ProcessedArticle } from './process-one.ts';

/** An article as cached between builds; `basis` is the digest of everything it was made from. */
export interface StoredArticle extends ProcessedArticle {
  readonly basis: string;
}

/**
 * Stores each processed article in its own file. Astro's own store is a single file that is loaded whole into the
 * code of every build; a thousand annotated articles would not fit into memory.
 */
export class ArticleStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The path of an article's file, which may not exist. */
  pathOf(slug: string): string {
    return join(this.#folder, `${slug}.json`);
  }

  /** All stored articles, in no particular order; broken files are skipped. */
  async readAll(): Promise<StoredArticle[]> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    const read = async (name: string): Promise<StoredArticle[]> => {
      try {
        return [JSON.parse(await readFile(join(this.#folder, name), 'utf8'))];
      } catch {
        return [];
      }
    };
    const articles: StoredArticle[] = [];
    for (const name of names) articles.push(...(await read(name)));
    return articles;
  }

  async write(article: StoredArticle): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFileAtomic(this.pathOf(article.frontMatter.slug), JSON.stringify(article));
  }

  /** Deletes all other articles. */
  async keepOnly(slugs: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    for (const name of names) {
      if (!slugs.has(name.replace(/\.json$/, ''))) await rm(join(this.#folder, name));
    }
  }
}
