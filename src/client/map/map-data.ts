import type { Overlay } from '../../schemas/overlay.ts';

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

/** A place that the page's text names. */
export interface MapPlace {
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
  /** Sentences of the page that name it. */
  readonly sentences: readonly { readonly text: string; readonly href: string }[];
  readonly description?: string | undefined;
  /** Address of its entity page, relative to the page. */
  readonly url: string;
}

/** All that a page tells its map; it stands in the page as JSON. */
export interface MapData {
  /** What the map shows, as its accessible name: "Places of the article". */
  readonly title: string;
  /** In the order in which the text names them; pins are numbered so. */
  readonly places: readonly MapPlace[];
  readonly overlay?: Overlay | undefined;
  /** What to open on; without it, the places that the text is about and the overlay. */
  readonly view?: { readonly center: readonly [lat: number, lon: number]; readonly zoom: number } | undefined;
}

/** Kinds that a point cannot stand for: their name on the base map is the button, they bear no number. */
const AREA_KINDS: ReadonlySet<MapPlaceKind> = new Set(['country', 'region', 'river', 'lake', 'sea']);

/** True for countries, rivers and whatever else is named across the map instead of pinned. */
export function isArea(place: MapPlace): boolean {
  return AREA_KINDS.has(place.kind);
}

/** The number of each pinned place, from 1 in reading order; areas have none. The list beside the map uses it too. */
export function toPinNumbers(places: readonly MapPlace[]): Map<string, number> {
  return new Map(places.filter((place) => !isArea(place)).map(({ id }, index) => [id, index + 1]));
}

function isMapData(value: unknown): value is MapData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    'places' in value &&
    Array.isArray(value.places)
  );
}

/** The map's data from its `<script type="application/json">`; a RangeError says what stands there instead. */
export function readMapData(element: Pick<Element, 'textContent'>): MapData {
  const value: unknown = JSON.parse(element.textContent ?? '');
  if (isMapData(value)) return value;
  throw new RangeError(
    `the page's map data lacks its title or places: ${JSON.stringify(value).slice(0, 80)}`,
  );
}
