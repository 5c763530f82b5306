import { bySpan } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';
import { findBodyNominals } from './find-body-nominals.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';
import { findReferenceWords } from './reference-words.ts';

/** Finds pronouns and phrases like "the official" that refer to earlier names; entity is null if unsure. */
export function findReferences(
  doc: Document,
  names: readonly Mention[],
  quotations: readonly Quotation[],
  knowledge: Knowledge,
): Mention[] {
  const words = findReferenceWords(doc.tokens);
  const scene = { doc, words, knowledge };
  const nominals = findNominals(scene, names);
  const pronouns = findPronouns(scene, [...names, ...nominals].sort(bySpan), quotations);
  return [...nominals, ...pronouns, ...findBodyNominals(scene, names)].sort(bySpan);
}
