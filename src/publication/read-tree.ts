import type { Root } from 'hast';
import { type Cache, readText } from '../cache/cache.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { ContentError } from '../schemas/content-error.ts';
import { type ContentFiles, readListed } from '../schemas/read-content.ts';
import { articleKey, treeKey } from './article-cache.ts';
import type { Article } from './publication.ts';

/** Where trees are kept, and what they are made from. */
export interface TreeSource {
  readonly files: ContentFiles;
  readonly cache: Cache;
}

/** The tree of an article without its annotations; parsed again if the cache has lost it. */
export async function readTree({ file, key }: Article, { files, cache }: TreeSource): Promise<Root> {
  const kept = readText(cache, treeKey(key));
  if (kept !== undefined) return JSON.parse(kept);
  const source = readListed(files, file);
  if (articleKey({ file, source }) !== key)
    throw new ContentError({ file }, 'was changed while the site was built: build again');
  const { body, linesBefore } = readFrontMatter(source, file);
  const { markdownToTree } = await import('../markdown/markdown-to-tree.ts');
  return markdownToTree(body, { file, linesBefore });
}
