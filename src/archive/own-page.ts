import type { Quotation } from '../annotate/types.ts';

/**
 * Quotations that are less sure get no page of their own and no place on the front page; links to them lead to their
 * place in the article, where a reader sees the whole sentence. Of those measured between 0.6 and 0.7, four in ten were
 * wrong (see `measured.json`), too many to put a person's name over.
 */
export const OWN_PAGE = 0.7;

/** Whether a quotation is sure enough for a page of its own. */
export function hasOwnPage({ confidence }: Pick<Quotation, 'confidence'>): boolean {
  return confidence >= OWN_PAGE;
}
