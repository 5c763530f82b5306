import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quoted } from './pair-marks.ts';

/** A word, a mark, or a whole quoted stretch taken as one word; indices of units run through the text. */
export interface Unit extends Span {
  readonly lower: string;
  readonly text: string;
  /** Universal part of speech, QUOTE for a quoted stretch, or HYPHEN for a dash inside a word. */
  readonly pos: string;
  readonly quoted: Quoted | undefined;
  /** Index into the passage's sentences. */
  readonly sentence: number;
}

/** A sentence as its quoted stretches leave it: `first` to `last` (inclusive) are units. */
export interface UnitSentence {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The article as the quotation rules see it: units in order, divided into sentences. */
export interface UnitText {
  readonly doc: Document;
  readonly units: readonly Unit[];
  readonly sentences: readonly UnitSentence[];
}

/** A unit whose sentence is not known yet: 0 until it is. */
export type PendingUnit = Omit<Unit, 'sentence'> & { sentence: number };
