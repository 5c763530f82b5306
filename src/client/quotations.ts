import { findAll } from './element.ts';

/** The pieces of one quotation; one that spans blocks or contains others has several. */
export function findPieces(anchor: string, text: ParentNode): HTMLElement[] {
  return findAll(`.quotation[data-quotation="${CSS.escape(anchor)}"]`, text);
}

/** The first piece of each quotation, in reading order. */
export function findQuotations(text: ParentNode): HTMLElement[] {
  const seen = new Set<string>();
  return findAll('.quotation[data-quotation]', text).filter(({ dataset: { quotation = '' } }) => {
    const first = !seen.has(quotation);
    seen.add(quotation);
    return first;
  });
}

/** A quotation's row in the who-said-what table. */
export function findRow(anchor: string): HTMLElement | undefined {
  return document.getElementById(`about-${anchor}`) ?? undefined;
}
