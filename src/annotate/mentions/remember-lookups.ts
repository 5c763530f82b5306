import type { Gazetteer, GazetteerPlace } from '../types.ts';

/** A gazetteer that looks up each name only once; create one per text, since texts repeat their names. */
export function rememberLookups(gazetteer: Gazetteer): Gazetteer {
  const known = new Map<string, readonly GazetteerPlace[]>();
  const lookup = (name: string) => {
    let places = known.get(name);
    if (!places) {
      places = gazetteer.lookup(name);
      known.set(name, places);
    }
    return places;
  };
  return { ...gazetteer, lookup };
}
