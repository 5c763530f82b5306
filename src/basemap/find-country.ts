import { toSlug } from '../text/slug.ts';
import type { CountryShape } from './check-overlay.ts';
import { loadCountryBorders } from './country-borders.ts';
import { COUNTRY_NAMES } from './country-names.ts';

/** Degrees; about a kilometre. */
const TOLERANCE = 0.01;

/**
 * A way to find a country's shape by the id of its place record, which is its name in lower case ("syria",
 * "united-states"); undefined for what is no country. Reads the border data once.
 */
export async function loadCountryFinder(): Promise<(placeId: string) => CountryShape | undefined> {
  const { countries } = await loadCountryBorders('10m', TOLERANCE);
  const byId = new Map(
    countries.map(({ name, rings }) => {
      const shown = COUNTRY_NAMES[name] ?? name;
      return [toSlug(shown), { name: shown, rings }];
    }),
  );
  return (placeId) => byId.get(placeId);
}
