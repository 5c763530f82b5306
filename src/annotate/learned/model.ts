import type { Table } from './table.ts';

/** Everything learnt, as plain typed arrays; no words, only weights of hashed features. */
export interface AttributionModel {
  /** Tags every token as source, cue or content. */
  readonly tagger: Table;
  /** From × to, and a last row for the start of a block. */
  readonly transitions: Float32Array;
  /** Finds the source and content of one cue. */
  readonly roles: Table;
  /** Tells how likely a whole relation is right. */
  readonly relations: Table;
  /** Whether the rules' proposals were seen in training, and so must be given in use. */
  readonly hinted: boolean;
}
