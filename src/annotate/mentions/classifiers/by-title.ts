import type { ChunkClassifier } from '../name-classifiers.ts';

/** A title before it: "Mr. Lind", "Senator Holm". */
export const byTitle: ChunkClassifier = ({ titled, norms }) =>
  titled && norms.length <= 4 ? { type: 'person', rule: 'title', confidence: 0.9 } : undefined;
