import type { Block, Mention, Message, Quotation, TimeExpression } from '../annotate/types.ts';

/** A quotation with its permanent id. */
export interface AnchoredQuotation extends Quotation {
  readonly id: string;
}

/** An article as `newsgloss annotate` prints it and the site stores it; offsets point into `text`. */
export interface ArticleRecord {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly AnchoredQuotation[];
  readonly times: readonly TimeExpression[];
  readonly messages: readonly Message[];
}
