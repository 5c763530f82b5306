import type { Overlay } from '../schemas/overlay.ts';
import { areaKm2, distanceToLineKm, isInRings } from './measure.ts';
import { smoothLine } from './overlay-shapes.ts';
import type { Line, Position } from './position.ts';

/** A country's rings, filled by the even-odd rule. */
export interface CountryShape {
  readonly name: string;
  readonly rings: readonly Line[];
}

/** A finding about one feature. An error stops the build; a warning is worth a look. */
export interface OverlayMessage {
  readonly severity: 'error' | 'warning' | 'info';
  /** Name of the check: `overlay-area`, `overlay-outside`, `overlay-ring`. */
  readonly rule: string;
  /** Index of the feature in the file, from 0. */
  readonly feature: number;
  readonly reason: string;
}

/**
 * Kilometers that an area may reach beyond its country: the border data is simplified and up to 3 km off, and areas
 * drawn by hand are smoothed.
 */
const TOLERANCE_KM = 4;

type Feature = Overlay['features'][number];

function findRings({ geometry }: Feature): Line[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function isClosed(ring: Line): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Area in square kilometers, without the holes. */
function featureArea({ geometry }: Feature): number {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons
    .flatMap((rings) => rings.map((ring, index) => areaKm2(ring) * (index === 0 ? 1 : -1)))
    .reduce((sum, area) => sum + area, 0);
}

/** The position farthest outside the country, if it is farther out than the tolerance. */
function findOutside(
  rings: readonly Line[],
  country: CountryShape,
): { at: Position; km: number } | undefined {
  let farthest: { at: Position; km: number } | undefined;
  for (const at of rings.flatMap((ring) => smoothLine(ring, true))) {
    if (isInRings(at, country.rings)) continue;
    const km = Math.min(...country.rings.map((ring) => distanceToLineKm(at, ring)));
    if (km > TOLERANCE_KM && km > (farthest?.km ?? 0)) farthest = { at, km };
  }
  return farthest;
}

/**
 * How much a drawn area may differ from the article's figure: outlines are drawn by hand, and figures are rounded.
 */
const TOLERANCE_SHARE = 0.1;

function describeArea(km2: number, article: number | undefined): string {
  const drawn = `covers ${Math.round(km2).toLocaleString('en')} km² as drawn`;
  if (article === undefined) return drawn;
  const share = Math.round((km2 / article) * 100);
  return `${drawn}; the article says ${article.toLocaleString('en')} km² (${share}%)`;
}

function checkFeature(
  feature: Feature,
  index: number,
  find: (id: string) => CountryShape | undefined,
): OverlayMessage[] {
  const rings = findRings(feature);
  if (rings.length === 0) return [];
  const { label, areaKm2, in: claimed } = feature.properties;
  const report = (severity: OverlayMessage['severity'], rule: string, what: string): OverlayMessage => ({
    severity,
    rule,
    feature: index,
    reason: `“${label}” ${what}`,
  });
  if (!rings.every(isClosed)) {
    return [
      report('error', 'overlay-ring', 'has a ring that is not closed; repeat its first position at the end'),
    ];
  }
  const area = featureArea(feature);
  const fits = areaKm2 === undefined || Math.abs(area - areaKm2) <= TOLERANCE_SHARE * areaKm2;
  const messages = [report(fits ? 'info' : 'warning', 'overlay-area', describeArea(area, areaKm2))];
  if (claimed === undefined) return messages;
  const country = find(claimed);
  if (country === undefined) {
    const reason = `is marked as in "${claimed}", but there is no border data to check that`;
    return [...messages, report('info', 'overlay-outside', reason)];
  }
  const outside = findOutside(rings, country);
  if (outside) {
    const at = outside.at.map((degrees) => degrees.toFixed(3)).join(', ');
    const reason = `extends ${outside.km.toFixed(0)} km beyond ${country.name} at [${at}]; move that part inside the border`;
    messages.push(report('error', 'overlay-outside', reason));
  }
  return messages;
}

/**
 * Checks an overlay's areas: rings must be closed and inside the country named in `in` (give or take 4 km), and their
 * size is compared with the article's figure. `findCountry` returns the shape of a place id.
 */
export function checkOverlay(
  overlay: Overlay,
  findCountry: (placeId: string) => CountryShape | undefined,
): OverlayMessage[] {
  return overlay.features.flatMap((feature, index) => checkFeature(feature, index, findCountry));
}
