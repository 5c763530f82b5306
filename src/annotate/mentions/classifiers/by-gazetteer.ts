import type { ChunkClassifier } from '../name-classifiers.ts';

const rows = (list: string) => new Set(list.split(' '));

/** Words after which nothing but a place is expected, and words after which it often is. */
const BEFORE_PLACE = rows(
  'in near outside into across throughout downtown northern southern eastern western central',
);
const OFTEN_BEFORE_PLACE = rows('at from to of through via toward towards between around leaving and');

/** How many people a place needs to be taken for one, by what stands before it: few, some, or many where nothing does. */
const EXPECTED_POPULATION = 500;
const LIKELY_POPULATION = 20_000;
const KNOWN_POPULATION = 100_000;
/** At the start of a sentence any word is capital: "Part of …", "Reading is …". */
const FAMOUS_POPULATION = 1_000_000;

/** A name of the gazetteer, where the words around expect a place or the place is known to all. */
export const byGazetteer: ChunkClassifier = ({ text, norms, words, chunk, gazetteer }) => {
  const [first, last] = [words[chunk.first], words[chunk.last]];
  if (!gazetteer || !first || !last) return undefined;
  const name = text.slice(first.start, last.stemEnd);
  const [place] = gazetteer.lookup(name);
  if (!place) return undefined;
  if (place.kind === 'country') return { type: 'place', rule: 'country', confidence: 0.9 };
  const before = words[chunk.first - 1];
  const preceding = before?.sentence === first.sentence ? before.norm : '';
  const { population, kind } = place;
  const opens = first.first && norms.length === 1 && !/^, \p{Lu}/u.test(text.slice(last.end, last.end + 3));
  if (BEFORE_PLACE.has(preceding) && (population >= EXPECTED_POPULATION || kind === 'region')) {
    return { type: 'place', rule: 'gazetteer', confidence: 0.85 };
  }
  if (OFTEN_BEFORE_PLACE.has(preceding) && population >= LIKELY_POPULATION) {
    return { type: 'place', rule: 'gazetteer', confidence: 0.75 };
  }
  // Perth is "Part" to somebody; only the name that everybody uses may open a sentence.
  const least = opens ? (place.name === name ? FAMOUS_POPULATION : Infinity) : KNOWN_POPULATION;
  const known = population >= least || (kind === 'region' && population === 0);
  return known && !first.allCaps ? { type: 'place', rule: 'gazetteer', confidence: 0.65 } : undefined;
};
