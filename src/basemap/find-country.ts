import { toSlug } from '../text/slug.ts';
import type { CountryShape } from './check-overlay.ts';
import { loadCountryBorders } from './country-borders.ts';
import { COUNTRY_NAMES } from './country-names.ts';

/** Degrees; about a kilometer. */
const TOLERANCE = 0.01;

/**
 * Loads the border data and returns a function that finds a country's shape by the id of its place record, which
 * is the slug of its name ("syria", "united-states"). It returns undefined for anything else.
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
