import { extname } from 'node:path';
import { findFileNameFault, foldFileName } from '../schemas/address-part.ts';
import { ContentError, listContentErrors, throwContentErrors } from '../schemas/content-error.ts';
import { type ContentEntry, listContent, readListed } from '../schemas/read-content.ts';
import type { ArticleFile } from './process-one.ts';

const FOLDER = 'content/articles';

/** The articles' files, what is wrong with the others, and doubts about files that only look like articles. */
export interface ReadArticles {
  readonly files: readonly ArticleFile[];
  readonly errors: readonly ContentError[];
  readonly doubts: readonly ContentError[];
}

/** The files of `content/articles/`, sorted by name; throws all problems at once. */
export async function readArticles(root: string): Promise<ArticleFile[]> {
  const { files, errors } = findArticles(root);
  throwContentErrors(errors);
  return [...files];
}

/** Reads `content/articles/` like `readArticles`, but returns the problems. */
export function findArticles(root: string): ReadArticles {
  const files: ArticleFile[] = [];
  const errors: ContentError[] = [];
  const doubts: ContentError[] = [];
  const taken = new Map<string, string>();
  for (const entry of listContent(root, FOLDER)) {
    const { name, file } = entry;
    try {
      if (!isArticle(root, entry)) {
        if (IMPORTABLE.test(name)) doubts.push(new ContentError({ file }, NOT_READ));
        continue;
      }
      refuseName(name, file, taken);
      files.push({ file, source: readListed(root, file) });
    } catch (error) {
      errors.push(...listContentErrors(error));
    }
  }
  return { files, errors, doubts };
}

/** Formats that `newsgloss import` accepts or that somebody may have saved here to publish. */
const IMPORTABLE = /\.(?:txt|text|html?|docx?|odt|rtf)$/i;
const NOT_READ =
  'is not read: articles are .md files; "newsgloss import" makes one from text or a saved page';
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdwn|mdx)$/i;

/** Whether an entry is an article; throws if it clearly should be one but would not be read. */
function isArticle(root: string, { name, file, isFolder }: ContentEntry): boolean {
  if (isFolder) {
    const inside = listContent(root, file).find((entry) => !entry.isFolder && MARKDOWN.test(entry.name));
    if (!inside) return false;
    throw new ContentError({ file: inside.file }, `is not read: move it out of the folder, into ${FOLDER}`);
  }
  if (name.endsWith('.md')) return true;
  if (!MARKDOWN.test(name)) return false;
  const renamed = `${name.slice(0, -extname(name).length)}.md`;
  throw new ContentError({ file }, `is not read: rename it to ${renamed}`);
}

function refuseName(name: string, file: string, taken: Map<string, string>): void {
  const fault = findFileNameFault(name);
  if (fault !== undefined) throw new ContentError({ file }, fault);
  const other = taken.get(foldFileName(name));
  taken.set(foldFileName(name), name);
  if (other === undefined) return;
  throw new ContentError({ file }, `has the same name as ${other} on macOS and Windows: rename one of them`);
}
