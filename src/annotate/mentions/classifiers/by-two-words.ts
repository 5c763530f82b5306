import { isFirstName } from '../first-names.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

/** Two or three capital words of which nothing else is known: a person, more often than not. */
export const byTwoWords: ChunkClassifier = ({ norms, words, chunk }) => {
  if (norms.length < 2 || norms.length > 3) return undefined;
  for (let i = chunk.first; i <= chunk.last; i++)
    if (words[i]?.allCaps && (words[i]?.norm.length ?? 0) > 1) return undefined;
  const known = norms.some(isFirstName);
  return { type: 'person', rule: 'two-words', confidence: known ? 0.65 : 0.5 };
};
