import type { ElementContent } from 'hast';
import type { Span } from '../text/span.ts';

/** What the editor adds to an article; it is not part of the article text. */
export interface EditorNote {
  /** The words that it is about. */
  readonly at: Span | undefined;
  /** Index among the children of the article's tree of the block that it follows; undefined for one at the head. */
  readonly after: number | undefined;
  readonly content: readonly ElementContent[];
}
