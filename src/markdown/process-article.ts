import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { annotate } from '../annotate/annotate.ts';
import type { Annotations, Knowledge } from '../annotate/types.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { type ArticleText, flattenTree } from '../text/article-text.ts';
import { listWrappings } from './decorate.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown-to-tree.ts';
import type { Picture } from './tame-tree.ts';
import { wrapSpans } from './wrap.ts';

/** An article between its file and its page: its tree, its text and its annotations. */
export interface ReadArticle {
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly articleText: ArticleText;
  readonly annotations: Annotations;
  /** Positions count from the start of the file, including front matter. */
  readonly pictures: readonly Picture[];
}

/** Reads and annotates an article's file; throws `ContentError`s for a broken one. */
export function readArticle(source: string, file: string, knowledge: Knowledge): ReadArticle {
  const { frontMatter, body, linesBefore } = readFrontMatter(source, file);
  const { tree, pictures } = parseMarkdown(body, { file, linesBefore });
  const articleText = flattenTree(tree);
  const { text, blocks } = articleText;
  const { published, language } = frontMatter;
  const annotations = annotate({ text, blocks, published, language }, knowledge);
  return { frontMatter, tree, articleText, annotations, pictures };
}

/** The record of an article; its quotations get the given ids, in order. */
export function createRecord(
  { frontMatter, articleText, annotations }: ReadArticle,
  ids: readonly string[],
): ArticleRecord {
  const { text, blocks } = articleText;
  const quotations = annotations.quotations.map((quotation, i) => {
    const id = ids[i];
    if (id === undefined)
      throw new RangeError(`${ids.length} ids for ${annotations.quotations.length} quotations`);
    return { id, ...quotation };
  });
  return { id: frontMatter.slug, text, blocks, ...annotations, quotations };
}

/** The article's HTML with its annotations; changes the tree, so call it only once. */
export function renderArticle({ tree, articleText }: ReadArticle, record: ArticleRecord): string {
  wrapSpans(tree, articleText.runs, listWrappings(record));
  return toHtml(tree);
}
