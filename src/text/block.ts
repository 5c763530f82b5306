import type { Span } from './span.ts';

/** The kind of element that a block of text comes from. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockquote' | 'tableCell' | 'code';

/** A block of the article text. Blocks are sorted, do not overlap, and are separated by a blank line. */
export interface Block extends Span {
  readonly kind: BlockKind;
}
