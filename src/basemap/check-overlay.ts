import type { Overlay } from '../schemas/overlay.ts';
import { isInRings, toKilometresFromLine, toSquareKilometres } from './measure.ts';
import { smoothLine } from './overlay-shapes.ts';
import type { Line, Position } from './position.ts';

/** A country as the check needs it: its rings, under the even-odd rule. */
export interface CountryShape {
  readonly name: string;
  readonly rings: readonly Line[];
}

/** What the check has to say of one feature; an error is a reason to stop, a warning one to look. */
export interface OverlayMessage {
  readonly severity: 'error' | 'warning' | 'info';
  /** Name of the check: `overlay-area`, `overlay-outside`, `overlay-ring`. */
  readonly rule: string;
  /** Place of the feature in the file, from 0. */
  readonly feature: number;
  readonly reason: string;
}

/**
 * Kilometres that an area may reach beyond its country: the border data is generalised and runs up to 3 km off,
 * and a hand-drawn area is smoothed.
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

/** Area in square kilometres: the outline of each polygon less its holes. */
function toArea({ geometry }: Feature): number {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons
    .flatMap((rings) => rings.map((ring, index) => toSquareKilometres(ring) * (index === 0 ? 1 : -1)))
    .reduce((sum, area) => sum + area, 0);
}

/** The position of the rings that lies farthest outside the country, where that is beyond the tolerance. */
function findOutside(
  rings: readonly Line[],
  country: CountryShape,
): { at: Position; km: number } | undefined {
  let farthest: { at: Position; km: number } | undefined;
  for (const at of rings.flatMap((ring) => smoothLine(ring, true))) {
    if (isInRings(at, country.rings)) continue;
    const km = Math.min(...country.rings.map((ring) => toKilometresFromLine(at, ring)));
    if (km > TOLERANCE_KM && km > (farthest?.km ?? 0)) farthest = { at, km };
  }
  return farthest;
}

/** How far a drawn area may be from the article's figure: outlines are drawn by hand, figures are rounded. */
const TOLERANCE_SHARE = 0.1;

function toAreaWords(km2: number, article: number | undefined): string {
  const drawn = `is drawn with ${Math.round(km2).toLocaleString('en')} km²`;
  if (article === undefined) return drawn;
  const share = Math.round((km2 / article) * 100);
  return `${drawn}; the article says ${article.toLocaleString('en')} km² (${share} %)`;
}

function checkFeature(
  feature: Feature,
  index: number,
  find: (id: string) => CountryShape | undefined,
): OverlayMessage[] {
  const rings = findRings(feature);
  if (rings.length === 0) return [];
  const { label, areaKm2, in: claimed } = feature.properties;
  const tell = (severity: OverlayMessage['severity'], rule: string, what: string): OverlayMessage => ({
    severity,
    rule,
    feature: index,
    reason: `“${label}” ${what}`,
  });
  if (!rings.every(isClosed)) {
    return [
      tell(
        'error',
        'overlay-ring',
        'has a ring that does not end where it begins; repeat its first position',
      ),
    ];
  }
  const area = toArea(feature);
  const fits = areaKm2 === undefined || Math.abs(area - areaKm2) <= TOLERANCE_SHARE * areaKm2;
  const messages = [tell(fits ? 'info' : 'warning', 'overlay-area', toAreaWords(area, areaKm2))];
  if (claimed === undefined) return messages;
  const country = find(claimed);
  if (country === undefined) {
    const reason = `claims to lie in "${claimed}", for which there is no border to check it against`;
    return [...messages, tell('info', 'overlay-outside', reason)];
  }
  const outside = findOutside(rings, country);
  if (outside) {
    const at = outside.at.map((degrees) => degrees.toFixed(3)).join(', ');
    const reason = `reaches ${outside.km.toFixed(0)} km out of ${country.name}, at [${at}]; redraw it there`;
    messages.push(tell('error', 'overlay-outside', reason));
  }
  return messages;
}

/**
 * Checks an overlay's areas: rings closed, inside the country that `in` claims (4 km of tolerance), and how many
 * square kilometres they have beside the article's figure. `findCountry` gives the shape of a place id.
 */
export function checkOverlay(
  overlay: Overlay,
  findCountry: (placeId: string) => CountryShape | undefined,
): OverlayMessage[] {
  return overlay.features.flatMap((feature, index) => checkFeature(feature, index, findCountry));
}
