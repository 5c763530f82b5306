import type { ChunkClassifier } from '../name-classifiers.ts';

const rows = (list: string) => new Set(list.split(' '));

/** Words that are almost always followed by a place; the list below has those that often are. */
const BEFORE_PLACE = rows(
  'in near outside into across throughout downtown northern southern eastern western central',
);
const OFTEN_BEFORE_PLACE = rows('at from to of through via toward towards between around leaving and');

/** Minimum population of a place after words that are always, often, or not followed by places. */
const EXPECTED_POPULATION = 500;
const LIKELY_POPULATION = 20_000;
const KNOWN_POPULATION = 100_000;
/** Every word is capitalized at the start of a sentence: "Part of …", "Reading is …". */
const FAMOUS_POPULATION = 1_000_000;

/** A gazetteer name, if the context expects a place or the place is well known. */
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
  // The gazetteer has "Part" as a name for Perth; only a place's main name may start a sentence.
  const least = opens ? (place.name === name ? FAMOUS_POPULATION : Infinity) : KNOWN_POPULATION;
  const known = population >= least || (kind === 'region' && population === 0);
  return known && !first.allCaps ? { type: 'place', rule: 'gazetteer', confidence: 0.65 } : undefined;
};
