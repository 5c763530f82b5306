import type { EntityType, Gazetteer, Provenance } from '../types.ts';
import type { TextWord } from '../words.ts';
import type { Chunk } from './chunks.ts';

/** What is known around a row of capital words when its type is to be told. */
export interface ChunkContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly chunk: Chunk;
  /** Normalized words of the chunk, possessive ending off. */
  readonly norms: readonly string[];
  /** A title stood before it and was cut off. */
  readonly titled: boolean;
  readonly gazetteer: Gazetteer | undefined;
  /** Whether a word stands somewhere in the text as a name alone. */
  readonly standsAlone: (norm: string) => boolean;
  /** Whether it says something there: "Blackwell said". */
  readonly speaksAlone: (norm: string) => boolean;
}

/** A type for a row of capital words, and why. */
export interface Classified extends Provenance {
  readonly type: EntityType;
}

/** One way to tell the type of a name without a record; undefined where it cannot. */
export type ChunkClassifier = (context: ChunkContext) => Classified | undefined;
