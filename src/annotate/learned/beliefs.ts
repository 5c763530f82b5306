import { TAG_COUNT, TAGS } from './tagger.ts';

/** The tagger's probabilities in steps from 0 to 7, indexed like `Words`. */
export interface Beliefs {
  readonly source: Int32Array;
  readonly cue: Int32Array;
  readonly content: Int32Array;
}

const STEPS = [0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95];

function quantizeProbability(probability: number): number {
  let level = 0;
  while (level < STEPS.length && probability >= (STEPS[level] ?? 1)) level++;
  return level;
}

/** Converts marginals (TAG_COUNT numbers per token) to steps. */
export function createBeliefs(marginals: Float64Array, count: number): Beliefs {
  const beliefs = {
    source: new Int32Array(count + 2),
    cue: new Int32Array(count + 2),
    content: new Int32Array(count + 2),
  };
  for (let at = 0; at < count; at++) {
    const row = at * TAG_COUNT;
    beliefs.source[at + 1] = quantizeProbability(marginals[row + TAGS.source] ?? 0);
    beliefs.cue[at + 1] = quantizeProbability(
      (marginals[row + TAGS.cue] ?? 0) + (marginals[row + TAGS.cueInside] ?? 0),
    );
    beliefs.content[at + 1] = quantizeProbability(marginals[row + TAGS.content] ?? 0);
  }
  return beliefs;
}
