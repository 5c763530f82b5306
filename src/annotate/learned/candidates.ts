import { TAG_COUNT, TAGS } from './tagger.ts';
import type { EncodedWords } from './words.ts';

/** A token range that may be a cue, with its probability. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** Less likely tokens can't be cues; low, because the roles around a cue add evidence later. */
const LEAST = 0.25;

/**
 * Finds runs of likely cue tokens; a token more likely to start a cue than to continue one starts a new run.
 */
export function findCandidates(words: EncodedWords, marginals: Float64Array): Candidate[] {
  const found: { first: number; last: number; probability: number }[] = [];
  let running = false;
  for (let at = 1; at <= words.count; at++) {
    const row = (at - 1) * TAG_COUNT;
    const begins = marginals[row + TAGS.cue] ?? 0;
    const goesOn = marginals[row + TAGS.cueInside] ?? 0;
    const probability = begins + goesOn;
    const open = running ? found.at(-1) : undefined;
    running = probability >= LEAST;
    if (!running) continue;
    if (!open || begins > goesOn) {
      found.push({ first: at, last: at, probability });
    } else {
      open.last = at;
      open.probability = Math.max(open.probability, probability);
    }
  }
  return found;
}
