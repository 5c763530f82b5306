import { isFirstName } from '../first-names.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';
import { signBehind } from '../person-signs.ts';

const REACH = 20;
const SAID_AFTER = /^ (?:said|says|told|added|recalled|laughed|explained|wrote|asked|whispered)\b/;
const SAID_BEFORE = /(?:[”"’',] |^)(?:said|says|added|recalled|laughed|asked) $/;
/** The name of a town this large can stand for its people: "Paris said". */
const SPEAKING_PLACE = 100_000;

/** One word with a sign that it is a person: an age, a trade, or a first name that says something. */
export const byPersonSign: ChunkClassifier = ({ text, norms, words, chunk, gazetteer }) => {
  const word = words[chunk.first];
  const [norm = ''] = norms;
  if (!word || norms.length > 1 || word.allCaps || word.stem !== undefined) return undefined;
  const sign = signBehind(text, word.end);
  if (sign) return { type: 'person', rule: sign, confidence: sign === 'age' ? 0.8 : 0.75 };
  const [before, after] = [
    text.slice(Math.max(0, word.start - REACH), word.start),
    text.slice(word.end, word.end + REACH),
  ];
  const speaks = SAID_AFTER.test(after) || SAID_BEFORE.test(before);
  if (!speaks || !isFirstName(norm)) return undefined;
  const [place] = gazetteer?.lookup(norm) ?? [];
  const isPlace = place && (place.kind !== 'city' || place.population >= SPEAKING_PLACE);
  return isPlace ? undefined : { type: 'person', rule: 'first-name-said', confidence: 0.7 };
};
