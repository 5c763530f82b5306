import type { PlaceOnMap } from '../../basemap/map-place.ts';
import type { OwnName } from '../../basemap/own-names.ts';
import type { Overlay } from '../../schemas/overlay.ts';

/** A place mentioned in the page's text. */
export interface MapPlace extends PlaceOnMap {
  /** Sentences of the page that mention it. */
  readonly sentences: readonly { readonly text: string; readonly href: string }[];
  readonly description?: string | undefined;
  /** Address of its entity page, relative to the page. */
  readonly url: string;
}

/** Everything that a page passes to its map, as JSON in the page. */
export interface MapData {
  /** The map's accessible name: "Places of the article". */
  readonly title: string;
  /** In the order in which the text mentions them, which is also the order of the pins' numbers. */
  readonly places: readonly MapPlace[];
  readonly overlay?: Overlay | undefined;
  /** Towns near the places, by the site's own names. */
  readonly names?: readonly OwnName[] | undefined;
  /** The opening view; by default, the places that the text is about and the overlay. */
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

/** Reads the map's data from its `<script type="application/json">`; throws a RangeError if it is not valid. */
export function readMapData(element: Pick<Element, 'textContent'>): MapData {
  const value: unknown = JSON.parse(element.textContent ?? '');
  if (isMapData(value)) return value;
  throw new RangeError(
    `the page's map data has no title or no places: ${JSON.stringify(value).slice(0, 80)}`,
  );
}
