import { bySpan } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';
import { findBodyNominals } from './find-body-nominals.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';

/** Pronouns and phrases such as "the official" that point back to what was named; entity null where unsure. */
export function findReferences(
  doc: Document,
  names: readonly Mention[],
  quotations: readonly Quotation[],
  knowledge: Knowledge,
): Mention[] {
  const nominals = findNominals(doc, names, knowledge);
  const pronouns = findPronouns(doc, [...names, ...nominals].sort(bySpan), quotations, knowledge);
  return [...nominals, ...pronouns, ...findBodyNominals(doc, names, knowledge)].sort(bySpan);
}
