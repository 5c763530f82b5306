import { isFirstName } from '../first-names.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';
import { OCCUPATIONS, PERSON_NOUNS } from '../titles.ts';

const AROUND = 50;
/** "Madison, 9, said". */
const AGE = /^, \d{1,2}, /;
/** "Ramesh, a farmer", "Dewi, a young fish seller": the last word of what follows. */
const APPOSED = /^, an? ((?:\p{Ll}+ ){0,3}?\p{Ll}+)(?=[,.;]| (?:from|in|of|at|who|with)\b)/u;
const SAID_AFTER = /^ (?:said|says|told|added|recalled|laughed|explained|wrote|asked|whispered)\b/;
const SAID_BEFORE = /(?:[”"’',] |^)(?:said|says|added|recalled|laughed|asked) $/;
/** A town as large as this speaks for its people. */
const SPEAKING_PLACE = 100_000;

/** One word that is told of as people are: with an age, a trade, or a first name that says something. */
export const byPersonSign: ChunkClassifier = ({ text, norms, words, chunk, gazetteer }) => {
  const [word] = [words[chunk.first]];
  const [norm = ''] = norms;
  if (!word || norms.length > 1 || word.allCaps || word.stem !== undefined) return undefined;
  const after = text.slice(word.end, word.end + AROUND);
  if (AGE.test(after)) return { type: 'person', rule: 'age', confidence: 0.8 };
  const trade = APPOSED.exec(after)?.[1]?.split(' ').at(-1) ?? '';
  if (OCCUPATIONS.has(trade) || PERSON_NOUNS.has(trade))
    return { type: 'person', rule: 'trade', confidence: 0.75 };
  const speaks =
    SAID_AFTER.test(after) || SAID_BEFORE.test(text.slice(Math.max(0, word.start - AROUND), word.start));
  if (!speaks || !isFirstName(norm)) return undefined;
  const [place] = gazetteer?.lookup(norm) ?? [];
  const isPlace = place && (place.kind !== 'city' || place.population >= SPEAKING_PLACE);
  return isPlace ? undefined : { type: 'person', rule: 'first-name-said', confidence: 0.7 };
};
