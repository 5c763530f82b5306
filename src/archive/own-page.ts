import type { Quotation } from '../annotate/types.ts';

/**
 * Quotations with a lower confidence have no page of their own and are not on the front page. Links to them go to their
 * place in the article, where readers see the whole sentence. Of those measured between 0.6 and 0.7, four in ten were
 * wrong (see `measured.json`): too many to put a person's name above them.
 */
export const OWN_PAGE = 0.7;

/**
 * Whether a quotation has a page of its own: it is somebody's own words, at least in part, and the confidence is high
 * enough. Indirect speech is the reporter's wording; links to it go to its place in the article.
 */
export function hasOwnPage({ kind, confidence }: Pick<Quotation, 'kind' | 'confidence'>): boolean {
  return kind !== 'indirect' && confidence >= OWN_PAGE;
}
