import { deserialize } from 'node:v8';
import type { Knowledge } from '../annotate/types.ts';
import { openGazetteer } from '../knowledge/gazetteer-lookup.ts';
import { createKnowledge } from '../knowledge/load-knowledge.ts';
import { type AnnotationResult, annotateArticle } from './annotate-article.ts';
import type { ArticleFile } from './find-articles.ts';

export interface AnnotateTask {
  readonly article: ArticleFile;
  readonly setting: AnnotateSetting;
}

/** What articles are annotated with, in memory that threads share. */
export interface AnnotateSetting {
  /** The records by id, serialized. */
  readonly records: SharedArrayBuffer;
  readonly gazetteer: SharedArrayBuffer;
}

let last: { readonly records: Buffer; readonly knowledge: Knowledge } | undefined;

/** Annotates an article in a worker thread. */
export default function annotate({ article, setting }: AnnotateTask): AnnotationResult {
  return annotateArticle(article, knowledgeFrom(setting));
}

/** The knowledge of the last task, if it had the same records. */
function knowledgeFrom({ records, gazetteer }: AnnotateSetting): Knowledge {
  const bytes = Buffer.from(records);
  if (!last?.records.equals(bytes))
    last = { records: bytes, knowledge: createKnowledge(deserialize(bytes), openGazetteer(gazetteer)) };
  return last.knowledge;
}
