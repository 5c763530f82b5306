import type { Gazetteer, GazetteerPlace } from '../annotate/types.ts';

/** What the gazetteer knows of a name, and how sure that is, in words for parentheses. */
export interface PlaceGuess {
  readonly place: GazetteerPlace | undefined;
  readonly from: string;
}

/** The one place that a name can mean: the one that the articles mean by it, else the only one of the name. */
export function guessPlace(name: string, meant: readonly number[], gazetteer: Gazetteer): PlaceGuess {
  const places = gazetteer.lookup(name);
  const located = places.filter(({ geonames }) => geonames !== undefined && meant.includes(geonames));
  const [place] = located;
  if (place && located.length === 1) return { place, from: 'where the articles put it, by GeoNames' };
  const [only] = places;
  if (only && places.length === 1) return { place: only, from: 'the only place of that name in GeoNames' };
  return {
    place: undefined,
    from:
      places.length === 0
        ? 'GeoNames has no place of that name'
        : `GeoNames has ${places.length} places of that name`,
  };
}

// Limits of the Degree of Urbanisation (UN Statistical Commission, 2020).
const CITY = 50_000;
const TOWN = 5_000;

/** The kind of a place, in the words of records. */
export function guessPlaceKind({ kind, population }: GazetteerPlace): string {
  if (kind === 'country' || kind === 'region') return kind;
  if (population >= CITY) return 'city';
  return population >= TOWN ? 'town' : 'village';
}
