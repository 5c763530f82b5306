import { checkAnnotations } from './check.ts';
import { toDocument } from './document.ts';
import { findRelations } from './learned/find-relations.ts';
import { findNames } from './mentions/find-names.ts';
import { findReferences } from './mentions/find-references.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { withSpeakers } from './quotations/speakers.ts';
import { findTimes } from './times/find-times.ts';
import type { Annotations, ArticleInput, Knowledge, Mention } from './types.ts';

/** Everything the core finds in one article: pure, the same input gives the same annotations. */
export function annotate(input: ArticleInput, knowledge: Knowledge): Annotations {
  const doc = toDocument(input);
  const times = findTimes(doc);
  const names = findNames(doc, knowledge);
  const { quotations: ruled, messages } = findQuotations(doc);
  const structures = knowledge.attribution ? findRelations(doc, knowledge.attribution, ruled) : ruled;
  const references = findReferences(doc, names, structures, knowledge);
  const mentions = [...names, ...references].sort(byPlace);
  const quotations = withSpeakers(doc, structures, { mentions, knowledge });
  return checkAnnotations(input.text, { mentions, quotations, times, messages });
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
