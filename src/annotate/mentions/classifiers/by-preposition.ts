import { isFirstName } from '../first-names.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

/** "in", "near": words after which an unknown capitalized word is most often a place. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'throughout']);

/** One or two words that the gazetteer doesn't know, where a place is expected: "in Halmstrand". */
export const byPreposition: ChunkClassifier = ({ words, chunk, norms, titled }) => {
  const [first, before] = [words[chunk.first], words[chunk.first - 1]];
  if (!first || first.allCaps || titled || norms.length > 2 || before?.sentence !== first.sentence)
    return undefined;
  if (!BEFORE_PLACE.has(before.norm) || before.capital || words[chunk.last]?.stem !== undefined)
    return undefined;
  if (
    first.pos !== 'PROPN' ||
    norms.some(isFirstName) ||
    norms.some((norm) => norm.endsWith('ism') || norm.endsWith('ish'))
  )
    return undefined;
  return { type: 'place', rule: 'preposition', confidence: 0.5 };
};
