import { COUNTRIES } from './countries.ts';
import { placeKey } from './place-key.ts';

const countryOf = new Map<string, string>();
for (const { code, demonyms } of COUNTRIES) {
  for (const demonym of demonyms) {
    const key = placeKey(demonym);
    countryOf.set(key, code);
    if (!/(?:ish|ese|ch|ss|man)$/.test(key)) countryOf.set(`${key}s`, code);
  }
}

/** The country (ISO 3166-1 alpha-2) of an adjective or a people: "Turkish", "Turks" → TR. */
export function countryOfDemonym(word: string): string | undefined {
  return countryOf.get(placeKey(word));
}
