import type { BaseLabel, MapLayer } from './map-layer.ts';
import { nameKey } from './name-key.ts';
import type { OverlayShape } from './overlay-shapes.ts';
import { type Bounds, boundsOf, type Line } from './position.ts';

/** Kinds of place in the authority file. */
export type MapPlaceKind =
  | 'country'
  | 'region'
  | 'city'
  | 'town'
  | 'village'
  | 'river'
  | 'lake'
  | 'sea'
  | 'site';

/** A place on a map, for both the static map and the one in the browser. */
export interface PlaceOnMap {
  readonly id: string;
  /** The display name, which replaces the base map's own spelling. */
  readonly name: string;
  /** Other names by which the base map may know it. */
  readonly aliases?: readonly string[] | undefined;
  readonly kind: MapPlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** The text is about this place and does not just mention it. The map opens on these. */
  readonly about: boolean;
}

/** Kinds that a point cannot represent. They have a name on the base map instead of a pin. */
const AREA_KINDS: ReadonlySet<MapPlaceKind> = new Set(['country', 'region', 'river', 'lake', 'sea']);

/** Whether a place is named across the map instead of pinned, such as a country or river. */
export function isArea({ kind }: Pick<PlaceOnMap, 'kind'>): boolean {
  return AREA_KINDS.has(kind);
}

function isNear({ lon, lat }: PlaceOnMap, [west, south, east, north]: Bounds): boolean {
  const reach = Math.max(east - west, north - south);
  return lon >= west - reach && lon <= east + reach && lat >= south - reach && lat <= north + reach;
}

/** The extent of a country, by its name among the labels of the coarse world; undefined for anything else. */
export function findExtentOf(
  { kind, name, aliases = [] }: PlaceOnMap,
  labels: readonly BaseLabel[],
): Bounds | undefined {
  if (kind !== 'country') return undefined;
  const keys = [name, ...aliases].map(nameKey);
  return labels.find((label) => label.kind === 'country' && keys.includes(nameKey(label.name)))?.extent;
}

/**
 * The box that a map opens on: the pinned places that the text is about, or else all pinned places, or else areas,
 * countries with their outlines, which the labels of the coarse `world` know. If there is an overlay, it shows where the
 * story happens, and only places near it count. Undefined if there is nothing to show.
 */
export function findOpeningBounds(
  places: readonly PlaceOnMap[],
  shapes: readonly OverlayShape[],
  world: Pick<MapLayer, 'labels'>,
): Bounds | undefined {
  const drawn = shapes.flatMap(({ lines }) => lines);
  const story = boundsOf(drawn);
  const pinned = places.filter((place) => !isArea(place));
  const about = pinned.filter((place) => place.about);
  const all = about.length > 0 ? about : pinned.length > 0 ? pinned : places;
  const shown = story ? about.filter((place) => isNear(place, story)) : all;
  const boxes = shown.map((place): Line => {
    const [west, south, east, north] = findExtentOf(place, world.labels) ?? [
      place.lon,
      place.lat,
      place.lon,
      place.lat,
    ];
    return [
      [west, south],
      [east, north],
    ];
  });
  return boundsOf([...boxes, ...drawn]);
}

/**
 * The closest zoom that a map opens at, with and without a detail extract; closer, a place would lose its context.
 */
export const OPENING_ZOOM = { detail: 9.5, world: 7 };
