import type { Gazetteer, GazetteerPlace } from '../types.ts';

/** A gazetteer that looks each name up once, for use on one text: its names are asked for again and again. */
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
