import type { Block, Mention, Message, Quotation, TimeExpression } from '../annotate/types.ts';

/** A quotation with its lasting id. */
export interface AnchoredQuotation extends Quotation {
  readonly id: string;
}

/** What `newsgloss annotate` prints and the site stores of an article; offsets point into `text`. */
export interface ArticleRecord {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly AnchoredQuotation[];
  readonly times: readonly TimeExpression[];
  readonly messages: readonly Message[];
}
