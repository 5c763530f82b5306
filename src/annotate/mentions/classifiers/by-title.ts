import type { ChunkClassifier } from '../name-classifiers.ts';

const MAX_WORDS = 6;

/** A title before the name: "Mr. Lind", "Senator Holm". */
export const byTitle: ChunkClassifier = ({ titled, norms }) =>
  titled && norms.length <= MAX_WORDS ? { type: 'person', rule: 'title', confidence: 0.9 } : undefined;
