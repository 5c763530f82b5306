import { DETAIL_ZOOM, PARTS_ZOOM, type WorldFile } from '../../basemap/basemap-files.ts';
import { toPixel, toViewBounds, type View } from '../../basemap/mercator.ts';
import { type Bounds, isOverlapping, isWithin } from '../../basemap/position.ts';
import type { MapSource } from '../../basemap/sources.ts';
import { decodeStorey } from '../../basemap/storey.ts';
import type { BasemapLoader } from './load-basemap.ts';
import { type Paint, paintStorey } from './paint-storey.ts';
import { type ProjectedStorey, projectStorey } from './projected-storey.ts';

/** Share of an extract's side along which it fades into the world below it. */
const FADE = 0.06;

/** The storeys of the base map, one on the other; finer ones are asked for as the window comes to them. */
export class StoreyStack {
  readonly #world: WorldFile;
  readonly #base: ProjectedStorey;
  readonly #loader: BasemapLoader;
  readonly #onLoad: () => void;
  readonly #storeys = new Map<string, ProjectedStorey>();
  readonly #asked = new Set<string>();

  /** `onLoad` is called when a further storey is ready to be drawn. */
  constructor(world: WorldFile, loader: BasemapLoader, onLoad: () => void) {
    this.#world = world;
    this.#base = projectStorey(decodeStorey(world.storey));
    this.#loader = loader;
    this.#onLoad = onLoad;
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
    // Where an extract fills the window, what would lie under it is not worth its bytes.
    if (this.#findDetails(bounds, zoom).some((detail) => isWithin(bounds, shrink(detail.bounds)))) return [];
    return Object.entries(this.#world.parts)
      .filter(([, part]) => isOverlapping(part, bounds))
      .map(([name, part]) => ({ name, bounds: part }));
  }

  /** Asks for what the window needs and is not there yet. */
  request(view: View): void {
    const bounds = toViewBounds(view);
    for (const { name } of [...this.#findDetails(bounds, view.zoom), ...this.#findParts(bounds, view.zoom)]) {
      if (this.#asked.has(name)) continue;
      this.#asked.add(name);
      this.#loader.loadStorey(name).then(
        (encoded) => {
          this.#storeys.set(name, projectStorey(decodeStorey(encoded)));
          this.#onLoad();
        },
        // A missing part leaves the coarser map in view; it is asked for again when the window next moves.
        () => this.#asked.delete(name),
      );
    }
  }

  /** The storeys that are drawn in a window, the finest first: labels are taken in this order. */
  findDrawn(view: View): ProjectedStorey[] {
    const bounds = toViewBounds(view);
    const names = [...this.#findDetails(bounds, view.zoom), ...this.#findParts(bounds, view.zoom)];
    const finer = names.flatMap(({ name }) => this.#storeys.get(name) ?? []);
    return [...finer, this.#base];
  }

  /** The sources of what can be drawn in the window. */
  findSources(view: View): MapSource[] {
    const details = this.#findDetails(toViewBounds(view), view.zoom).flatMap(({ sources }) => sources);
    return [
      ...new Map([...this.#world.sources, ...details].map((source) => [source.title, source])).values(),
    ];
  }

  /** Draws every storey's ground and lines. */
  paint(paint: Paint): void {
    const { context, view, palette } = paint;
    const bounds = toViewBounds(view);
    context.fillStyle = palette.sea;
    context.fillRect(0, 0, view.width, view.height);
    paintStorey(paint, this.#base);
    for (const part of this.#findParts(bounds, view.zoom)) {
      const storey = this.#storeys.get(part.name);
      if (storey) paintClipped(paint, storey);
    }
    for (const detail of this.#findDetails(bounds, view.zoom)) {
      const storey = this.#storeys.get(detail.name);
      if (storey) paintFaded(paint, storey);
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

function paintClipped(paint: Paint, storey: ProjectedStorey): void {
  const { context, palette, view } = paint;
  const { left, top, width, height } = toRectangle(storey.bounds, view);
  context.save();
  context.beginPath();
  // Whole pixels, so that neighbouring parts leave no pale seam.
  const [x, y] = [Math.floor(left), Math.floor(top)];
  context.rect(x, y, Math.ceil(left + width) - x, Math.ceil(top + height) - y);
  context.clip();
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, view.width, view.height);
  paintStorey(paint, storey);
  context.restore();
}

/** Draws an extract on a sheet of its own whose edges fade, and lays it on the map: its edge is nowhere to be seen. */
function paintFaded(paint: Paint, storey: ProjectedStorey): void {
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
  paintStorey({ ...paint, context }, storey);
  const { left, top, width, height } = toRectangle(storey.bounds, view);
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
