import { COUNTRIES } from '../knowledge/countries.ts';
import { COUNTRY_NAMES } from './country-names.ts';
import { DISPUTED_BORDERS } from './disputed-borders.ts';
import { distanceToLineKm, isInRings } from './measure.ts';
import { isWithin, type Line, type Position } from './position.ts';

/** A country of the boundary data: its name there, and its rings. */
interface Shape {
  readonly name: string;
  readonly rings: readonly Line[];
}

/** Kilometers; coordinates may be of a port, an island or a river at the border. */
const NEAR = 25;

/**
 * Why a position is not in a country (ISO 3166-1 alpha-2): "is 640 km from Syria". Undefined if it is, or nearly is, if
 * the boundary data lacks the country, and where the border with the country that has the position is disputed.
 */
export function findCountryFault(at: Position, code: string, shapes: readonly Shape[]): string | undefined {
  const names = COUNTRIES.find((country) => country.code === code)?.names ?? [];
  const [shown] = names;
  const own = shapes.find(({ name }) => names.includes(COUNTRY_NAMES[name] ?? name));
  if (!own || isInRings(at, own.rings)) return undefined;
  const holder = shapes.find(({ rings }) => isInRings(at, rings));
  if (holder && isDisputed(own.name, holder.name, at)) return undefined;
  const km = Math.min(...own.rings.map((ring) => distanceToLineKm(at, ring)));
  return km > NEAR ? `is ${Math.round(km)} km outside ${shown} (${code})` : undefined;
}

function isDisputed(a: string, b: string, [lon, lat]: Position): boolean {
  return DISPUTED_BORDERS.some(
    ({ between, within }) =>
      between.includes(a) &&
      between.includes(b) &&
      (within === undefined || isWithin([lon, lat, lon, lat], within)),
  );
}
