import L from 'leaflet';
import { type Box, squareAround } from '../../basemap/label-placement.ts';
import { legendOf } from '../../basemap/legend.ts';
import { findExtentOf, findOpeningBounds, isArea } from '../../basemap/map-place.ts';
import type { View } from '../../basemap/mercator.ts';
import { nameKey } from '../../basemap/name-key.ts';
import { type OverlayShape, overlayShapes } from '../../basemap/overlay-shapes.ts';
import { createNamer } from '../../basemap/own-names.ts';
import { BasemapLayer, visibleBox } from './basemap-layer.ts';
import { makeLeafletMap, prefersStill, toCorners } from './leaflet-map.ts';
import { BasemapLoader } from './load-basemap.ts';
import type { MapData, MapPlace } from './map-data.ts';
import { type MapFrame, makeFrame } from './map-frame.ts';
import { MapLayerStack } from './map-layer-stack.ts';
import { type AreaLabel, LabelPainter } from './paint-labels.ts';
import { findOverlayPixels, paintOverlay } from './paint-overlay.ts';
import { readPalette, watchTheme } from './palette.ts';
import { PinLayer } from './pins.ts';
import { MapPopup } from './popup.ts';

export interface MapOptions {
  /** The site's root folder; map data is in its `assets/`. */
  readonly root: URL;
  /** The map is the page's main content: the wheel zooms it. */
  readonly isMain?: boolean;
  /** Called when the reader activates a place's pin or name. */
  readonly onActivate?: (placeId: string) => void;
}

/** A map in a page. */
export interface MapHandle {
  /** Resolves when the map is first drawn; rejects if its data cannot be loaded. */
  readonly ready: Promise<void>;
  /** Highlights these places and no others. The map does not move. */
  highlight(placeIds: readonly string[]): void;
  /** Moves to a place and opens its popup. `takeFocus` also moves keyboard focus there. */
  focus(placeId: string, options?: { readonly takeFocus?: boolean }): void;
  /** Removes the map and shows the container's previous content again. */
  destroy(): void;
}

const FOCUS_ZOOM = 8;
/** The zoom at which a place of this kind fits the view. */
const AREA_ZOOM: Partial<Record<MapPlace['kind'], number>> = {
  region: 6.5,
  sea: 5,
  river: 7,
  lake: 8,
};
function areaLabels(places: readonly MapPlace[]): AreaLabel[] {
  return places.filter(isArea).map(({ id, name, aliases = [], kind, lat, lon }) => ({
    id,
    name,
    keys: [name, ...aliases].map(nameKey),
    kind: kind === 'country' || kind === 'sea' || kind === 'lake' || kind === 'river' ? kind : 'region',
    at: [lon, lat],
  }));
}

function keysOfPins(places: readonly MapPlace[]): Set<string> {
  return new Set(
    places
      .filter((place) => !isArea(place))
      .flatMap(({ name, aliases = [] }) => [name, ...aliases].map(nameKey)),
  );
}

/** The boxes of the zoom buttons and the scale bar, as sized in the style sheet. */
function controlBoxes({ left, top, right, bottom }: Box): Box[] {
  return [
    { left: right - 44, top, right, bottom: top + 78 },
    { left, top: bottom - 34, right: left + 130, bottom },
  ];
}

class PageMap implements MapHandle {
  readonly ready: Promise<void>;
  readonly #data: MapData;
  readonly #options: MapOptions;
  readonly #container: HTMLElement;
  readonly #shapes: readonly OverlayShape[];
  readonly #areas: readonly AreaLabel[];
  readonly #pinKeys: ReadonlySet<string>;
  readonly #nameOf: ReturnType<typeof createNamer>;
  #highlighted: ReadonlySet<string> = new Set();
  #parts:
    | {
        map: L.Map;
        frame: MapFrame;
        layer: BasemapLayer;
        stack: MapLayerStack;
        pins: PinLayer;
        popup: MapPopup;
        stop: () => void;
      }
    | undefined;
  #isDestroyed = false;

  constructor(container: HTMLElement, data: MapData, options: MapOptions) {
    this.#container = container;
    this.#data = data;
    this.#options = options;
    this.#shapes = data.overlay ? overlayShapes(data.overlay) : [];
    this.#areas = areaLabels(data.places);
    this.#pinKeys = keysOfPins(data.places);
    this.#nameOf = createNamer(data.names ?? []);
    this.ready = this.#start();
  }

  async #start(): Promise<void> {
    const loader = new BasemapLoader(this.#options.root);
    const world = await loader.loadWorld();
    if (this.#isDestroyed) return;
    const frame = makeFrame(
      this.#container,
      this.#data.title,
      this.#data.overlay ? legendOf(this.#data.overlay) : [],
    );
    const { view, places } = this.#data;
    const stack = new MapLayerStack(world, loader, () => layer.requestRedraw());
    const bounds = findOpeningBounds(places, this.#shapes, stack);
    const map = makeLeafletMap(frame, world, { isMain: this.#options.isMain === true, view, bounds });
    const pins = new PinLayer(this.#data.places, (places, button) => this.#press(places, button));
    const layer = new BasemapLayer((context, view) => {
      stack.request(view);
      frame.showSources(stack.findSources(view));
      this.#draw({ context, view, stack, pins });
    });
    map.addLayer(pins);
    map.addLayer(layer);
    const popup = new MapPopup(map);
    const stopWatching = watchTheme(() => layer.requestRedraw());
    const resizing = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    resizing.observe(frame.view);
    const stop = () => {
      stopWatching();
      resizing.disconnect();
    };
    document.fonts.ready.then(() => layer.requestRedraw());
    this.#parts = { map, frame, layer, stack, pins, popup, stop };
  }

  #draw({
    context,
    view,
    stack,
    pins,
  }: {
    context: CanvasRenderingContext2D;
    view: View;
    stack: MapLayerStack;
    pins: PinLayer;
  }) {
    const palette = readPalette(this.#container);
    const paint = { context, view, palette, highlighted: this.#toHighlightedNames() };
    const drawn: Box[] = findOverlayPixels(this.#shapes, view).map(([x, y]) => squareAround(x, y, 7));
    const controls = controlBoxes(visibleBox(view));
    const taken = pins.update(view, { taken: controls, avoid: drawn });
    pins.highlight(this.#highlighted);
    stack.paint(paint);
    paintOverlay(paint, this.#shapes);
    const boxes = [...taken, ...drawn, ...controls];
    const labels = new LabelPainter(
      paint,
      this.#areas,
      { frame: visibleBox(view), boxes, skipped: this.#pinKeys },
      this.#nameOf,
    );
    labels.paint(stack.findDrawn(view), this.#shapes);
    pins.placeAreas(view, labels.boxes);
  }

  #toHighlightedNames(): Set<string> {
    const places = this.#data.places.filter(({ id }) => this.#highlighted.has(id));
    return new Set(places.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases]));
  }

  #press(places: readonly MapPlace[], button: HTMLButtonElement): void {
    const { map, pins, popup } = this.#parts ?? {};
    const first = places[0];
    if (!map || !pins || !popup || !first) return;
    if (places.length === 1 || map.getZoom() >= map.getMaxZoom()) {
      this.#tell(first, button);
      return;
    }
    popup.close();
    const bounds = L.latLngBounds(places.map(({ lat, lon }) => L.latLng(lat, lon)));
    map.fitBounds(bounds, { padding: [70, 70], maxZoom: map.getMaxZoom(), animate: !prefersStill() });
    map.once('moveend', () => pins.findButton(first.id)?.focus({ preventScroll: true }));
  }

  #tell(place: MapPlace, opener: HTMLButtonElement | undefined): void {
    const { map, popup } = this.#parts ?? {};
    if (!map || !popup) return;
    const button = opener ?? this.#parts?.pins.findButton(place.id);
    // The name of a river or country may be far from the record's coordinates, so open where it was pressed.
    const position =
      isArea(place) && button
        ? map.layerPointToLatLng(L.DomUtil.getPosition(button))
        : L.latLng(place.lat, place.lon);
    popup.open(place, position, opener);
    if (opener) {
      this.#options.onActivate?.(place.id);
      this.#container.dispatchEvent(
        new CustomEvent('newsgloss:place', { bubbles: true, detail: { id: place.id } }),
      );
    }
  }

  highlight(placeIds: readonly string[]): void {
    const ids = new Set(placeIds);
    if (ids.size === this.#highlighted.size && placeIds.every((id) => this.#highlighted.has(id))) return;
    this.#highlighted = ids;
    this.#parts?.pins.highlight(ids);
    this.#parts?.layer.requestRedraw();
  }

  focus(placeId: string, { takeFocus = false }: { readonly takeFocus?: boolean } = {}): void {
    const place = this.#data.places.find(({ id }) => id === placeId);
    const parts = this.#parts;
    if (!place || !parts) return;
    const { map, pins, stack } = parts;
    const position = L.latLng(place.lat, place.lon);
    const isShown = pins.findButton(placeId) !== undefined && map.getBounds().pad(-0.1).contains(position);
    const show = () => this.#tell(place, takeFocus ? pins.findButton(placeId) : undefined);
    if (isShown && (isArea(place) || pins.isAlone(placeId))) {
      show();
      return;
    }
    const animate = !prefersStill();
    const extent = findExtentOf(place, stack.labels);
    const zoom = AREA_ZOOM[place.kind] ?? Math.max(FOCUS_ZOOM, map.getZoom());
    if (extent) map.fitBounds(toCorners(extent), { animate });
    else map.setView(position, Math.max(map.getMinZoom(), zoom), { animate });
    map.once('moveend', show);
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#parts?.stop();
    this.#parts?.map.remove();
    this.#parts?.frame.remove();
    this.#parts = undefined;
  }
}

/** Replaces a container's static map with an interactive one as soon as its data is loaded. */
export function createMap(container: HTMLElement, data: MapData, options: MapOptions): MapHandle {
  return new PageMap(container, data, options);
}
