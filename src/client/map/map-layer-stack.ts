import { DETAIL_ZOOM, PARTS_ZOOM, type WorldFile } from '../../basemap/basemap-files.ts';
import { type BaseLabel, decodeMapLayer } from '../../basemap/map-layer.ts';
import { toPixel, type View, viewBounds } from '../../basemap/mercator.ts';
import { type Bounds, isOverlapping, isWithin } from '../../basemap/position.ts';
import type { MapSource } from '../../basemap/sources.ts';
import type { BasemapLoader } from './load-basemap.ts';
import { type Paint, paintMapLayer } from './paint-map-layer.ts';
import { type ProjectedMapLayer, projectMapLayer } from './projected-map-layer.ts';

/** How much of an extract's width and height fades into the world below it. */
const FADE = 0.06;

/** The layers of the base map, on top of each other. More detailed ones are loaded as they come into view. */
export class MapLayerStack {
  readonly #world: WorldFile;
  readonly #base: ProjectedMapLayer;
  readonly #loader: BasemapLoader;
  readonly #onLoad: () => void;
  readonly #layers = new Map<string, ProjectedMapLayer>();
  readonly #asked = new Set<string>();

  /** `onLoad` is called when another layer is ready to be drawn. */
  constructor(world: WorldFile, loader: BasemapLoader, onLoad: () => void) {
    this.#world = world;
    this.#base = projectMapLayer(decodeMapLayer(world.layer));
    this.#loader = loader;
    this.#onLoad = onLoad;
  }

  /** The names on the coarse world. */
  get labels(): readonly BaseLabel[] {
    return this.#base.labels;
  }

  #findDetails(
    bounds: Bounds,
    zoom: number,
  ): { name: string; bounds: Bounds; sources: readonly MapSource[] }[] {
    if (zoom < DETAIL_ZOOM) return [];
    return this.#world.details
      .filter((detail) => isOverlapping(detail.bounds, bounds))
      .map((detail) => ({ ...detail, name: `detail-${detail.name}` }));
  }

  #findParts(bounds: Bounds, zoom: number): { name: string; bounds: Bounds }[] {
    if (zoom < PARTS_ZOOM) return [];
    // Where an extract fills the view, there is no need to load what it covers.
    if (this.#findDetails(bounds, zoom).some((detail) => isWithin(bounds, shrink(detail.bounds)))) return [];
    return Object.entries(this.#world.parts)
      .filter(([, part]) => isOverlapping(part, bounds))
      .map(([name, part]) => ({ name, bounds: part }));
  }

  /** Requests the layers that the view needs and that are not loaded yet. */
  request(view: View): void {
    const bounds = viewBounds(view);
    for (const { name } of [...this.#findDetails(bounds, view.zoom), ...this.#findParts(bounds, view.zoom)]) {
      if (this.#asked.has(name)) continue;
      this.#asked.add(name);
      this.#loader.loadMapLayer(name).then(
        (encoded) => {
          this.#layers.set(name, projectMapLayer(decodeMapLayer(encoded)));
          this.#onLoad();
        },
        // Without this part, the coarser map stays in view. The part is requested again when the view next moves.
        () => this.#asked.delete(name),
      );
    }
  }

  /** The layers drawn in a view, most detailed first, which is the order in which labels are placed. */
  findDrawn(view: View): ProjectedMapLayer[] {
    const bounds = viewBounds(view);
    const names = [...this.#findDetails(bounds, view.zoom), ...this.#findParts(bounds, view.zoom)];
    const finer = names.flatMap(({ name }) => this.#layers.get(name) ?? []);
    return [...finer, this.#base];
  }

  /** The sources of the map data in view. */
  findSources(view: View): MapSource[] {
    const details = this.#findDetails(viewBounds(view), view.zoom).flatMap(({ sources }) => sources);
    return [
      ...new Map([...this.#world.sources, ...details].map((source) => [source.title, source])).values(),
    ];
  }

  /** Draws the ground and lines of all layers. */
  paint(paint: Paint): void {
    const { context, view, palette } = paint;
    const bounds = viewBounds(view);
    context.fillStyle = palette.sea;
    context.fillRect(0, 0, view.width, view.height);
    paintMapLayer(paint, this.#base);
    for (const part of this.#findParts(bounds, view.zoom)) {
      const layer = this.#layers.get(part.name);
      if (layer) paintClipped(paint, layer);
    }
    for (const detail of this.#findDetails(bounds, view.zoom)) {
      const layer = this.#layers.get(detail.name);
      if (layer) paintFaded(paint, layer);
    }
  }
}

function shrink([west, south, east, north]: Bounds): Bounds {
  const [dx, dy] = [(east - west) * FADE, (north - south) * FADE];
  return [west + dx, south + dy, east - dx, north - dy];
}

function toRectangle([west, south, east, north]: Bounds, view: View) {
  const [left, top] = toPixel([west, north], view);
  const [right, bottom] = toPixel([east, south], view);
  return { left, top, width: right - left, height: bottom - top };
}

function paintClipped(paint: Paint, layer: ProjectedMapLayer): void {
  const { context, palette, view } = paint;
  const { left, top, width, height } = toRectangle(layer.bounds, view);
  context.save();
  context.beginPath();
  // Whole pixels, so that there is no pale seam between neighboring parts.
  const [x, y] = [Math.floor(left), Math.floor(top)];
  context.rect(x, y, Math.ceil(left + width) - x, Math.ceil(top + height) - y);
  context.clip();
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, view.width, view.height);
  paintMapLayer(paint, layer);
  context.restore();
}

/** Draws an extract on a separate canvas with fading edges and copies it to the map, so that no edge is visible. */
function paintFaded(paint: Paint, layer: ProjectedMapLayer): void {
  const { view, palette } = paint;
  const sheet = document.createElement('canvas');
  sheet.width = paint.context.canvas.width;
  sheet.height = paint.context.canvas.height;
  const context = sheet.getContext('2d');
  if (context === null) return;
  const ratio = sheet.width / view.width;
  context.scale(ratio, ratio);
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, view.width, view.height);
  paintMapLayer({ ...paint, context }, layer);
  const { left, top, width, height } = toRectangle(layer.bounds, view);
  context.globalCompositeOperation = 'destination-in';
  const gradients = [
    context.createLinearGradient(left, 0, left + width, 0),
    context.createLinearGradient(0, top, 0, top + height),
  ];
  for (const gradient of gradients) {
    gradient.addColorStop(0, 'transparent');
    gradient.addColorStop(FADE, 'black');
    gradient.addColorStop(1 - FADE, 'black');
    gradient.addColorStop(1, 'transparent');
    context.fillStyle = gradient;
    context.fillRect(0, 0, view.width, view.height);
  }
  paint.context.drawImage(sheet, 0, 0, view.width, view.height);
}
