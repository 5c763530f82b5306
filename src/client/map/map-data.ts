import type { PlaceOnMap } from '../../basemap/map-place.ts';
import type { Overlay } from '../../schemas/overlay.ts';

/** A place that the page's text names. */
export interface MapPlace extends PlaceOnMap {
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
