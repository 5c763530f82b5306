import type { ChunkClassifier } from '../name-classifiers.ts';

/** Words after which a place is expected. */
const BEFORE_PLACE = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'outside',
  'around',
  'of',
  'across',
  'into',
  'through',
  'via',
  'toward',
  'towards',
  'between',
  'throughout',
  'leaving',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'downtown',
]);

/** Places of fewer people are taken for one only where the words before expect a place. */
const KNOWN_POPULATION = 100_000;
/** …and of places that small there may be a family or a firm of the name. */
const LEAST_POPULATION = 500;

/** A name of the gazetteer, where the words around expect a place or the place is known to all. */
export const byGazetteer: ChunkClassifier = ({ text, words, chunk, gazetteer }) => {
  const [first, last] = [words[chunk.first], words[chunk.last]];
  if (!gazetteer || !first || !last) return undefined;
  const [place] = gazetteer.lookup(text.slice(first.start, last.stemEnd));
  if (!place) return undefined;
  if (place.kind === 'country') return { type: 'place', rule: 'country', confidence: 0.9 };
  const before = words[chunk.first - 1];
  const expected =
    before !== undefined && before.sentence === first.sentence && BEFORE_PLACE.has(before.norm);
  if (expected && place.population >= LEAST_POPULATION)
    return { type: 'place', rule: 'gazetteer', confidence: 0.8 };
  if (place.population >= KNOWN_POPULATION || place.kind === 'region')
    return { type: 'place', rule: 'gazetteer', confidence: 0.6 };
  return undefined;
};
