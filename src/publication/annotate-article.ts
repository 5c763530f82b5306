import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { recordFirstWords } from '../annotate/mentions/name-index.ts';
import type { Annotations, Knowledge } from '../annotate/types.ts';
import { isUncertain } from '../archive/speaker.ts';
import { digestOf } from '../cache/digest.ts';
import { type ReadArticle, readArticle } from '../markdown/read-article.ts';
import type { Picture } from '../markdown/tame-tree.ts';
import type { FrontMatter } from '../schemas/article.ts';
import { listContentErrors } from '../schemas/content-error.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import type { Block } from '../text/block.ts';
import { markdownPosition } from '../text/position.ts';
import type { ArticleFile } from './find-articles.ts';
import { describeProblem, type Problem } from './problem.ts';

/** An article and everything found in it, as plain data; its quotations have no ids yet. */
export interface AnnotatedArticle {
  readonly frontMatter: FrontMatter;
  readonly record: Annotations & { readonly text: string; readonly blocks: readonly Block[] };
  readonly notes: readonly EditorNote[];
  readonly pictures: readonly Picture[];
  /** Doubts about the front matter. */
  readonly doubts: readonly Problem[];
  /** Positions in the file of what messages may be about: names without a record, uncertain annotations, doubts of the annotator. */
  readonly places: readonly Place[];
  /** The words that were looked up as first words of recorded names. */
  readonly words: readonly string[];
  /** Of everything that a page shows of the article. */
  readonly digest: string;
}

/** An offset of the article text in its file. */
export type Place = readonly [offset: number, line: number, column: number];

/** An article with its tree, or what is wrong with its file. */
export type AnnotationResult =
  | { readonly article: AnnotatedArticle; readonly tree: Root }
  | { readonly problems: readonly Problem[] };

/** Reads and annotates an article. Throws only for bugs in our code. */
export function annotateArticle({ file, source }: ArticleFile, knowledge: Knowledge): AnnotationResult {
  try {
    const { result: read, words } = recordFirstWords(knowledge, () => readArticle(source, file, knowledge));
    const { frontMatter, articleText, annotations, notes, pictures, doubts } = read;
    const record = { text: articleText.text, blocks: articleText.blocks, ...annotations };
    const places = findPlaces(read);
    const tree = withoutPositions(read.tree);
    return {
      article: {
        frontMatter,
        record,
        notes: notes.map(withoutNotePositions),
        pictures,
        doubts: doubts.map(describeProblem),
        places,
        words: [...words].sort(),
        digest: digestOf(JSON.stringify([frontMatter, record, notes]), JSON.stringify(tree)),
      },
      tree,
    };
  } catch (error) {
    return { problems: listContentErrors(error).map(describeProblem) };
  }
}

function findPlaces({ articleText, annotations, linesBefore }: ReadArticle): Place[] {
  const names = annotations.mentions.filter(
    ({ kind, entity, provisional }) => kind === 'name' && entity === null && provisional !== undefined,
  );
  const doubtful = [
    ...annotations.mentions,
    ...annotations.quotations.map(({ content, confidence }) => ({
      start: content[0]?.start ?? 0,
      confidence,
    })),
  ].filter(isUncertain);
  const offsets = new Set([...names, ...doubtful, ...annotations.messages].map(({ start }) => start));
  return [...offsets].flatMap((offset): Place[] => {
    const within = markdownPosition(articleText, offset);
    return within ? [[offset, within.line + linesBefore, within.column]] : [];
  });
}

function withoutNotePositions({ content, ...note }: EditorNote): EditorNote {
  return { ...note, content: content.map((node) => withoutPositions(structuredClone(node))) };
}

/** Positions would double the size of a tree, and nothing that is rendered depends on them. */
function withoutPositions<T extends Root | ElementContent>(tree: T): T {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
