import type { ChunkClassifier } from '../name-classifiers.ts';

const MAX_LETTERS = 6;

/** Capital letters that are no gazetteer name: nearly always a body ("NATO"). */
export const byAcronym: ChunkClassifier = ({ norms, words, chunk }) => {
  const word = words[chunk.first];
  const [norm = ''] = norms;
  if (norms.length !== 1 || !word?.allCaps || word.dotted) return undefined;
  if (norm.length < 2 || norm.length > MAX_LETTERS || /\d/.test(norm)) return undefined;
  return { type: 'organization', rule: 'acronym', confidence: norm.length > 2 ? 0.7 : 0.5 };
};
