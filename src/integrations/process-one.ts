import { assignIds } from '../anchors/assign-ids.ts';
import type { Ledger } from '../anchors/ledger.ts';
import type { Knowledge } from '../annotate/types.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createRecord, readArticle, renderArticle } from '../markdown/process-article.ts';
import type { Picture } from '../markdown/tame-tree.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';

/** An article's file and its source; `file` is the path from the project's root, with `/`. */
export interface ArticleFile {
  readonly file: string;
  readonly source: string;
}

/** An article ready to be put on its page. */
export interface ProcessedArticle {
  readonly file: string;
  readonly frontMatter: FrontMatter;
  readonly record: ArticleRecord;
  readonly html: string;
  readonly pictures: readonly Picture[];
}

/** What to process; each quotation gets the id that it would have if there were no other articles. */
export interface ProcessRequest extends ArticleFile {
  readonly root: string;
  readonly ledger: Ledger;
}

/** A problem as plain data, since errors lose their class when they are sent between threads. */
export interface Problem {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly reason: string;
}

export type ProcessAnswer =
  | { readonly article: ProcessedArticle }
  | { readonly problems: readonly Problem[] };

const knowledgeByRoot = new Map<string, Knowledge>();

/** Processes one article in this thread; returns the problems of a broken file, but throws for bugs in our code. */
export default function processOne(request: ProcessRequest): ProcessAnswer {
  const { root, file, source, ledger } = request;
  const knowledge = knowledgeByRoot.get(root) ?? remember(root);
  try {
    const read = readArticle(source, file, knowledge);
    const quoting = { id: read.frontMatter.slug, text: read.articleText.text, ...read.annotations };
    const record = createRecord(read, assignIds([quoting], ledger)[0] ?? []);
    const { frontMatter, pictures } = read;
    return { article: { file, frontMatter, record, html: renderArticle(read, record), pictures } };
  } catch (error) {
    return { problems: collectProblems(error) };
  }
}

/** Drops what was loaded, so that changed records are read again. */
export function forgetKnowledge(): void {
  knowledgeByRoot.clear();
}

function remember(root: string): Knowledge {
  const knowledge = loadKnowledge({ root });
  knowledgeByRoot.set(root, knowledge);
  return knowledge;
}

function collectProblems(error: unknown): Problem[] {
  const errors = error instanceof ContentErrors ? error.errors : [error];
  return errors.map((one) => {
    if (!(one instanceof ContentError)) throw error;
    const { file, line, column, reason } = one;
    return { file, line, column, reason };
  });
}
