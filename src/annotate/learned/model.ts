import type { Table } from './table.ts';

/** The trained model as plain typed arrays: weights of hashed features, no words. */
export interface AttributionModel {
  /** Tags every token as source, cue or content. */
  readonly tagger: Table;
  /** From × to, with an extra last row for the start of a block. */
  readonly transitions: Float32Array;
  /** Finds the source and content of one cue. */
  readonly roles: Table;
  /** Estimates how likely a whole relation is right. */
  readonly relations: Table;
  /** Whether the model was trained with the rules' proposals, and so needs them as input. */
  readonly hinted: boolean;
}
