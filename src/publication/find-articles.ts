import { extname } from 'node:path';
import { findFileNameFault, foldFileName } from '../schemas/address-part.ts';
import { ContentError, listContentErrors } from '../schemas/content-error.ts';
import { type ContentEntry, type ContentFiles, listContent, readListed } from '../schemas/read-content.ts';

const FOLDER = 'content/articles';

/** An article's file and its text; `file` is the path from the site's folder, with `/`. */
export interface ArticleFile {
  readonly file: string;
  readonly source: string;
}

/** The articles' files, what is wrong with the others, and doubts about files that only look like articles. */
export interface FoundArticles {
  readonly files: readonly ArticleFile[];
  readonly errors: readonly ContentError[];
  readonly doubts: readonly ContentError[];
}

/** Reads the files of `content/articles/`, sorted by name. */
export function findArticles(site: ContentFiles): FoundArticles {
  const files: ArticleFile[] = [];
  const errors: ContentError[] = [];
  const doubts: ContentError[] = [];
  const taken = new Map<string, string>();
  for (const entry of listContent(site, FOLDER)) {
    const { name, file } = entry;
    try {
      if (!isArticle(entry, site)) {
        if (IMPORTABLE.test(name)) doubts.push(new ContentError({ file }, NOT_READ));
        continue;
      }
      refuseName(name, file, taken);
      files.push({ file, source: readListed(site, file) });
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
function isArticle({ name, file, isFolder }: ContentEntry, site: ContentFiles): boolean {
  if (isFolder) {
    const inside = listContent(site, file).find((entry) => !entry.isFolder && MARKDOWN.test(entry.name));
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
