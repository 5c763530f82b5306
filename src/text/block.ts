import type { Span } from './span.ts';

/** What a stretch of article text was in the tree it came from. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'blockquote' | 'tableCell' | 'code';

/** One block of the article text; blocks are sorted, never overlap, and are divided by a blank line. */
export interface Block extends Span {
  readonly kind: BlockKind;
}
