import { DiskCache } from '../../cache/disk-cache.ts';
import { readAuthority } from '../../knowledge/load-authority.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { markdownToTree } from '../../markdown/markdown-to-tree.ts';
import type { Annotators } from '../../publication/annotators.ts';
import type { LoadedArticle } from '../../publication/identify-articles.ts';
import { loadPublication } from '../../publication/load-publication.ts';
import { ContentError, ContentErrors } from '../../schemas/content-error.ts';
import { type ContentFiles, readListed } from '../../schemas/read-content.ts';
import { flattenTree } from '../../text/article-text.ts';
import { markdownPosition } from '../../text/position.ts';
import type { DiffSide, SideArticle } from './side.ts';

/** What annotations depend on; a fault elsewhere does not keep anybody from comparing them. */
const NEEDED = /^content(?:$|\/(?:articles|entities)(?:\/|$)|\/anchors\.json$)/;

/**
 * Annotates the articles of a site, drafts included, with the installed engine. Throws `ContentErrors`, with the name of
 * the side before each file, if an article or a record is broken, since it would seem to be removed.
 */
export async function readSite(
  files: ContentFiles,
  name: string,
  options: { readonly annotators: Annotators; readonly inMessages?: string },
): Promise<DiffSide> {
  const cache = new DiskCache();
  const { articles, errors } = await loadPublication({ files, cache, annotators: options.annotators });
  const needed = errors.filter(({ file }) => NEEDED.test(file));
  if (needed.length > 0)
    throw new ContentErrors(
      needed.map(
        ({ file, line, column, reason }) =>
          new ContentError({ file: `${options.inMessages ?? ''}${file}`, line, column }, reason),
      ),
    );
  const authority = readAuthority(files, cache);
  return {
    name,
    articles: new Map(articles.map((article) => [article.slug, toSideArticle(article, files)])),
    entities: new Map(
      [...authority.entities].map(([id, record]) => [id, { record, file: authority.files.get(id) ?? id }]),
    ),
  };
}

function toSideArticle(article: LoadedArticle, files: ContentFiles): SideArticle {
  const { slug, file, record, frontMatter } = article;
  let lineOf: ((offset: number) => number | undefined) | undefined;
  return {
    slug,
    file,
    record,
    formerly: frontMatter.formerly,
    lineOf(offset) {
      lineOf ??= createLineFinder(readListed(files, file), file);
      return lineOf(offset);
    },
  };
}

/** Parses an article again, since positions are not kept; only articles with changes are. */
function createLineFinder(source: string, file: string): (offset: number) => number | undefined {
  const { body, linesBefore } = readFrontMatter(source, file);
  const articleText = flattenTree(markdownToTree(body, { file, linesBefore }));
  return (offset) => {
    const position = markdownPosition(articleText, offset);
    return position && position.line + linesBefore;
  };
}
