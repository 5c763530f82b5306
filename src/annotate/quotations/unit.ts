import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quoted } from './pair-marks.ts';

/** A word, a punctuation mark, or a whole quoted span; unit indices run through the whole text. */
export interface Unit extends Span {
  readonly lower: string;
  readonly text: string;
  /** Universal part of speech, QUOTE for a quoted span, or HYPHEN for a dash inside a word. */
  readonly pos: string;
  readonly quoted: Quoted | undefined;
  /** Index into the passage's sentences. */
  readonly sentence: number;
}

/** A sentence that counts each quoted span as one unit; `first` and `last` (inclusive) are unit indices. */
export interface UnitSentence {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The article as input for the quotation rules: units in order, divided into sentences. */
export interface UnitText {
  readonly doc: Document;
  readonly units: readonly Unit[];
  readonly sentences: readonly UnitSentence[];
}

/** A unit whose sentence is not known yet; `sentence` is 0 until then. */
export type PendingUnit = Omit<Unit, 'sentence'> & { sentence: number };
