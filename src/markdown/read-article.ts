import type { Root } from 'hast';
import { annotate } from '../annotate/annotate.ts';
import type { Annotations, Knowledge } from '../annotate/types.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { ContentError } from '../schemas/content-error.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import { type ArticleText, flattenTree } from '../text/article-text.ts';
import { resolveNotes } from './editor-notes.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown-to-tree.ts';
import type { Picture } from './tame-tree.ts';

/** An article between its file and its page: its tree, its text and its annotations. */
export interface ReadArticle {
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly articleText: ArticleText;
  readonly annotations: Annotations;
  readonly notes: readonly EditorNote[];
  /** Positions count from the start of the file, including front matter. */
  readonly pictures: readonly Picture[];
  /** What is valid in the front matter but probably not intended. */
  readonly doubts: readonly ContentError[];
  /** Lines of the file before the body. */
  readonly linesBefore: number;
}

/** Reads and annotates an article's file; throws `ContentError`s for a broken one. */
export function readArticle(source: string, file: string, knowledge: Knowledge): ReadArticle {
  const { frontMatter, body, linesBefore, doubts, errorAt } = readFrontMatter(source, file);
  const origin = { file, linesBefore };
  const { tree, pictures, notes: written } = parseMarkdown(body, origin);
  const articleText = flattenTree(tree);
  const { text, blocks } = articleText;
  const { published, language } = frontMatter;
  const annotations = annotate({ text, blocks, published, language }, knowledge);
  const notes = resolveNotes(frontMatter.notes, written, { articleText, tree, source: origin, errorAt });
  return { frontMatter, tree, articleText, annotations, notes, pictures, doubts, linesBefore };
}
