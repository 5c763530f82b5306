import { clamp } from '../math/clamp.ts';
import type { Bounds, Position } from './position.ts';

/** Width of the world at zoom 0 in pixels, as in Leaflet. */
export const TILE = 256;

/** A position as fractions of the world's width from the northwest corner (spherical Mercator, EPSG:3857). */
export function toMercator([lon, lat]: Position): [x: number, y: number] {
  const sine = Math.sin((clamp(lat, -85.0511, 85.0511) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** A view of the map: the world's width in pixels, and the position of the view's corner in it. */
export interface View {
  readonly zoom: number;
  readonly worldSize: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from the view's top left corner to a position. */
export function toPixel(position: Position, { worldSize, left, top }: View): [x: number, y: number] {
  const [x, y] = toMercator(position);
  return [x * worldSize - left, y * worldSize - top];
}

/** The position at a pixel of the view. */
export function toPosition(
  [x, y]: readonly [number, number],
  { worldSize, left, top }: Pick<View, 'worldSize' | 'left' | 'top'>,
): Position {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + top)) / worldSize))) * (180 / Math.PI);
  return [((x + left) / worldSize - 0.5) * 360, lat];
}

/** The bounds of a view, extended by `margin` pixels. */
export function viewBounds(view: View, margin = 0): Bounds {
  const [west, north] = toPosition([-margin, -margin], view);
  const [east, south] = toPosition([view.width + margin, view.height + margin], view);
  return [west, south, east, north];
}

/** The view around a center at a zoom. */
export function centerView(
  [lat, lon]: readonly [lat: number, lon: number],
  zoom: number,
  size: { width: number; height: number },
): View {
  const [x, y] = toMercator([lon, lat]);
  const worldSize = TILE * 2 ** zoom;
  return {
    zoom,
    worldSize,
    left: x * worldSize - size.width / 2,
    top: y * worldSize - size.height / 2,
    ...size,
  };
}

/**
 * The closest view that shows the box with `padding` pixels around it, up to `maxZoom`, in steps of a quarter
 * zoom.
 */
export function fitView(
  [west, south, east, north]: Bounds,
  size: { width: number; height: number },
  { padding, maxZoom }: { padding: number; maxZoom: number },
): View {
  const [x0, y0] = toMercator([west, north]);
  const [x1, y1] = toMercator([east, south]);
  const room = {
    width: Math.max(1, size.width - 2 * padding),
    height: Math.max(1, size.height - 2 * padding),
  };
  const fits =
    Math.min(Math.log2(room.width / (x1 - x0)), Math.log2(room.height / (y1 - y0))) - Math.log2(TILE);
  const zoom = Math.min(maxZoom, Math.floor(fits * 4) / 4);
  const middle = toPosition([(x0 + x1) / 2, (y0 + y1) / 2], { worldSize: 1, left: 0, top: 0 });
  return centerView([middle[1], middle[0]], zoom, size);
}
