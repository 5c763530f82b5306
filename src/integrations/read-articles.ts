import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import type { ArticleFile } from './process-one.ts';

const FOLDER = 'content/articles';

/** The files of `content/articles/`, sorted by name; throws for one that is not UTF-8. */
export async function readArticles(root: string): Promise<ArticleFile[]> {
  const names = await readdir(join(root, FOLDER)).catch(noFolder);
  const markdown = names.filter((name) => name.endsWith('.md')).sort();
  const errors: ContentError[] = [];
  const files: ArticleFile[] = [];
  for (const name of markdown) {
    const file = `${FOLDER}/${name}`;
    const source = toUtf8(await readFile(join(root, file)));
    if (source === undefined)
      errors.push(new ContentError({ file }, 'is not UTF-8; save it in that encoding'));
    else files.push({ file, source });
  }
  throwContentErrors(errors);
  return files;
}

function toUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A site may have no article yet. */
function noFolder(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
