import type { Document, Token } from '../../document.ts';
import type { Quotation } from '../../types.ts';
import { NEGATIONS } from './denial-words.ts';

/** Tokens from `first` to `last`, inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A quotation by its tokens. */
export interface Reading {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly quotation: Quotation;
  readonly cue: Range;
  readonly source: Range | undefined;
  /** The first and last token of the cue’s sentence. */
  readonly first: number;
  readonly last: number;
}

/** A token in lower case; "" if there is none. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const ADDS = /^(?:only|just|merely|simply|doubt|sooner|until|till|least)$/;

/** Whether a token negates; in "not only said" and "not until Monday did she say" it does not. */
export function isNegation(tokens: readonly Token[], at: number): boolean {
  return NEGATIONS.has(lowerAt(tokens, at)) && !ADDS.test(lowerAt(tokens, at + 1));
}
