import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ProcessedArticle } from './process-one.ts';

/** An article as it is kept from build to build; `basis` is the digest of all that it was made of. */
export interface StoredArticle extends ProcessedArticle {
  readonly basis: string;
}

/**
 * Keeps processed articles as a file each. Astro's own store is one file that is read whole into every build's
 * code, which a thousand annotated articles would make too big for the memory.
 */
export class ArticleStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where an article's file is; it may not be there. */
  pathOf(slug: string): string {
    return join(this.#folder, `${slug}.json`);
  }

  /** All articles that are kept, in no order; a file that is broken counts as none. */
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

  /** Forgets every article but those. */
  async keepOnly(slugs: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    for (const name of names) {
      if (!slugs.has(name.replace(/\.json$/, ''))) await rm(join(this.#folder, name));
    }
  }
}
