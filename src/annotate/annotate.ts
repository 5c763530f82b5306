import { checkAnnotations } from './check.ts';
import { createDocument } from './document.ts';
import { findRelations } from './learned/find-relations.ts';
import { findNames } from './mentions/find-names.ts';
import { findReferences } from './mentions/find-references.ts';
import { annotateNames, isKnownLanguage, scriptMessage } from './other-language.ts';
import { withoutAccused } from './quotations/accusations/without-accused.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { withPolarity } from './quotations/polarity/with-polarity.ts';
import { withSpeakers } from './quotations/speakers.ts';
import { withoutSpeechless } from './quotations/speechless.ts';
import { withWholeSources } from './quotations/whole-source.ts';
import { findTimes } from './times/find-times.ts';
import type { Annotations, ArticleInput, Knowledge, Mention, Provenance } from './types.ts';

/**
 * Everything the core finds in one article. It is pure: the same input gives the same annotations. If the text is
 * not in English, only names on record are found.
 */
export function annotate(input: ArticleInput, knowledge: Knowledge): Annotations {
  if (!isKnownLanguage(input.language)) return annotateNames(input, knowledge);
  const doc = createDocument(input);
  const times = findTimes(doc);
  const names = findNames(doc, knowledge);
  const { quotations: ruled, messages } = findQuotations(doc);
  const found = knowledge.attribution ? findRelations(doc, knowledge.attribution, ruled) : ruled;
  const structures = withoutSpeechless(doc, withWholeSources(doc, withoutAccused(doc, found)), names);
  const references = findReferences(doc, names, structures, knowledge);
  const mentions = [...names, ...references].sort(byPlace);
  const quotations = withPolarity(doc, withSpeakers(doc, structures, { mentions, knowledge }));
  return checkAnnotations(input.text, {
    mentions: withShortConfidence(mentions),
    quotations: withShortConfidence(quotations),
    times: withShortConfidence(times),
    messages: [...scriptMessage(input), ...messages].sort((a, b) => a.start - b.start),
  });
}

/** Keeps a product that falls a hair short of 0.57 from becoming 0.56. */
const HAIR = 1e-9;

/** Cuts confidence to hundredths, the precision that was measured; rounding could show a guess as certain. */
function withShortConfidence<T extends Provenance>(annotations: readonly T[]): T[] {
  return annotations.map((one) => ({ ...one, confidence: Math.floor(one.confidence * 100 + HAIR) / 100 }));
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
