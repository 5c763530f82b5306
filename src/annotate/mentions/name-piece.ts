import type { Gazetteer } from '../types.ts';
import type { TextWord } from '../words.ts';
import type { Capitals } from './capitals.ts';
import type { Chunk } from './chunks.ts';
import type { Classified } from './name-classifiers.ts';

/** The context of unrecorded names; `taken` are the indices of words in recorded names and roles. */
export interface UnrecordedContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly capitals: Capitals;
  readonly gazetteer: Gazetteer | undefined;
  readonly taken: ReadonlySet<number>;
  /** Those of them that belong to recorded places. */
  readonly places: ReadonlySet<number>;
}

/** A run of capitalized words with its type, if one was found. */
export interface NamePiece extends Chunk {
  readonly norms: readonly string[];
  readonly found: Classified | undefined;
}
