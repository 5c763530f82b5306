import type { OverlayShape } from './overlay-shapes.ts';
import { type Bounds, type Position, toBounds } from './position.ts';

/** Kinds of place as the authority file has them. */
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

/** A place as a map shows it; both the static map and the one in the browser start from it. */
export interface PlaceOnMap {
  readonly id: string;
  /** The display name; it stands on the map in place of the base map's own spelling. */
  readonly name: string;
  /** Other names by which the base map may know it: the Euphrates' line is found by one of them. */
  readonly aliases?: readonly string[] | undefined;
  readonly kind: MapPlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** The text is about this place, rather than naming it in passing; the map opens on these. */
  readonly about: boolean;
}

/** Kinds that a point cannot stand for: their name on the base map stands for them, they bear no number. */
const AREA_KINDS: ReadonlySet<MapPlaceKind> = new Set(['country', 'region', 'river', 'lake', 'sea']);

/** True for countries, rivers and whatever else is named across the map instead of pinned. */
export function isArea({ kind }: Pick<PlaceOnMap, 'kind'>): boolean {
  return AREA_KINDS.has(kind);
}

/** The number of each pinned place, from 1 in the order given; areas have none. The list beside the map uses it too. */
export function toPinNumbers(places: readonly PlaceOnMap[]): Map<string, number> {
  return new Map(places.filter((place) => !isArea(place)).map(({ id }, index) => [id, index + 1]));
}

function isNear({ lon, lat }: PlaceOnMap, [west, south, east, north]: Bounds): boolean {
  const reach = Math.max(east - west, north - south);
  return lon >= west - reach && lon <= east + reach && lat >= south - reach && lat <= north + reach;
}

/**
 * The box a map opens on: the pinned places that the text is about; all pinned ones where it is about none; areas
 * only where there is nothing else. An overlay says where the story is: with it, only places near it count.
 * Undefined where there is nothing to show.
 */
export function findOpeningBounds(
  places: readonly PlaceOnMap[],
  shapes: readonly OverlayShape[],
): Bounds | undefined {
  const drawn = shapes.flatMap(({ lines }) => lines);
  const story = toBounds(drawn);
  const pinned = places.filter((place) => !isArea(place));
  const about = pinned.filter((place) => place.about);
  const all = about.length > 0 ? about : pinned.length > 0 ? pinned : places;
  const shown = story ? about.filter((place) => isNear(place, story)) : all;
  return toBounds([shown.map(({ lon, lat }): Position => [lon, lat]), ...drawn]);
}

/** How near a map comes on its own, with a detail extract and without: nearer, a place would lose its surroundings. */
export const OPENING_ZOOM = { detail: 9.5, world: 7 };
