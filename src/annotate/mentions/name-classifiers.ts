import type { EntityType, Gazetteer, Provenance } from '../types.ts';
import type { TextWord } from '../words.ts';
import type { Chunk } from './chunks.ts';

/** The context of a run of capitalized words that is to be classified. */
export interface ChunkContext {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly chunk: Chunk;
  /** The chunk's normalized words, without possessive endings. */
  readonly norms: readonly string[];
  /** Whether a title before the chunk was cut off. */
  readonly titled: boolean;
  readonly gazetteer: Gazetteer | undefined;
  /** Whether a word occurs somewhere in the text as a name on its own. */
  readonly standsAlone: (norm: string) => boolean;
  /** Whether the word on its own says something: "Blackwell said". */
  readonly speaksAlone: (norm: string) => boolean;
}

/** The type of a run of capitalized words, with its rule and confidence. */
export interface Classified extends Provenance {
  readonly type: EntityType;
}

/** One way to classify an unrecorded name; undefined if it can't. */
export type ChunkClassifier = (context: ChunkContext) => Classified | undefined;
