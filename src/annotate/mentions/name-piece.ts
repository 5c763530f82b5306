import type { Gazetteer } from '../types.ts';
import type { TextWord } from '../words.ts';
import type { Capitals } from './capitals.ts';
import type { Chunk } from './chunks.ts';
import type { Classified } from './name-classifiers.ts';

/** The text around names without a record; `taken` are words that recorded names hold. */
export interface UnrecordedContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly capitals: Capitals;
  readonly gazetteer: Gazetteer | undefined;
  readonly taken: ReadonlySet<number>;
  /** Those of them that recorded places hold. */
  readonly places: ReadonlySet<number>;
}

/** A row of capital words with its type, where one was told. */
export interface Piece extends Chunk {
  readonly norms: readonly string[];
  readonly found: Classified | undefined;
}
