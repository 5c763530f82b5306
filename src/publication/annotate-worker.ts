import { workerData } from 'node:worker_threads';
import { openGazetteer } from '../knowledge/gazetteer-lookup.ts';
import { createKnowledge } from '../knowledge/load-knowledge.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import { type AnnotationResult, annotateArticle } from './annotate-article.ts';
import type { ArticleFile } from './find-articles.ts';

/** What a worker gets once. */
export interface AnnotateSetting {
  readonly records: ReadonlyMap<string, EntityRecord>;
  readonly gazetteer: SharedArrayBuffer;
}

const { records, gazetteer }: AnnotateSetting = workerData;
const knowledge = createKnowledge(records, openGazetteer(gazetteer));

/** Annotates an article in a worker thread. */
export default function annotate(article: ArticleFile): AnnotationResult {
  return annotateArticle(article, knowledge);
}
