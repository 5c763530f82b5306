import L from 'leaflet';
import type { View } from '../../basemap/mercator.ts';

/** How much is drawn beyond each edge, relative to the view's size, so that it is there when the map is dragged. */
const PADDING = 0.3;

/** A canvas under the pins. It is redrawn after the map moves, and scaled during zoom animations. */
export class BasemapLayer extends L.Layer {
  readonly canvas = document.createElement('canvas');
  readonly #draw: (context: CanvasRenderingContext2D, view: View) => void;
  #corner: L.LatLng | undefined;
  #zoom = 0;
  #frame = 0;

  /** `draw` gets a context in CSS pixels, and the view including its padding. */
  constructor(draw: (context: CanvasRenderingContext2D, view: View) => void) {
    super();
    this.#draw = draw;
    this.canvas.className = 'map-canvas leaflet-zoom-animated';
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: L.Map): this {
    map.getPane('tilePane')?.append(this.canvas);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      moveend: () => this.redraw(),
      resize: () => this.redraw(),
      viewreset: () => this.redraw(),
      zoomanim: (event) => this.#animate(event as L.ZoomAnimEvent),
    };
  }

  /** Redraws on the next frame, once even if called several times. */
  requestRedraw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.redraw());
  }

  /** Redraws immediately at the map's current position. */
  redraw(): void {
    const map = this._map;
    const context = this.canvas.getContext('2d');
    const size = map?.getSize();
    if (!map || !size || context === null || size.x === 0 || size.y === 0) return;
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING).round());
    const origin = map.getPixelOrigin();
    const [width, height] = [Math.ceil(size.x * (1 + 2 * PADDING)), Math.ceil(size.y * (1 + 2 * PADDING))];
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    L.DomUtil.setTransform(this.canvas, corner, 1);
    this.#corner = map.layerPointToLatLng(corner);
    this.#zoom = map.getZoom();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const worldSize = 256 * 2 ** this.#zoom;
    this.#draw(context, {
      zoom: this.#zoom,
      worldSize,
      left: origin.x + corner.x,
      top: origin.y + corner.y,
      width,
      height,
    });
  }

  #animate({ center, zoom }: L.ZoomAnimEvent): void {
    if (!this._map || !this.#corner) return;
    const corner = animatedPoint(this._map, this.#corner, { center, zoom });
    L.DomUtil.setTransform(this.canvas, corner, this._map.getZoomScale(zoom, this.#zoom));
  }
}

/** Where a position will be in the map's panes when a zoom animation ends. */
export function animatedPoint(
  map: L.Map,
  position: L.LatLng,
  { center, zoom }: { center: L.LatLng; zoom: number },
): L.Point {
  const pane = map.getPane('mapPane');
  const shift = pane ? L.DomUtil.getPosition(pane) : L.point(0, 0);
  const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(shift).round();
  return map.project(position, zoom).subtract(origin);
}

/** The visible part of a padded view. */
export function visibleBox({ width, height }: View) {
  const share = PADDING / (1 + 2 * PADDING);
  return {
    left: width * share,
    top: height * share,
    right: width * (1 - share),
    bottom: height * (1 - share),
  };
}
