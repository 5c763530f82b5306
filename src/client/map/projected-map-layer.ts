import type { BaseLabel, MapLayer } from '../../basemap/map-layer.ts';
import { toMercator } from '../../basemap/mercator.ts';
import type { Bounds, Line, Position } from '../../basemap/position.ts';
import { joinLines } from '../../basemap/stitch.ts';

/** A line in fractions of the world's width, alternating x and y, with its bounding box for quick checks. */
export interface ProjectedLine {
  readonly points: Float64Array;
  readonly box: Bounds;
}

/** A named river as one line, for labeling. */
export interface NamedLine extends ProjectedLine {
  readonly name: string;
  readonly rank: number;
}

/** A layer that is ready to draw at any zoom. */
export interface ProjectedMapLayer {
  readonly bounds: Bounds;
  readonly land: readonly ProjectedLine[];
  readonly lakes: readonly ProjectedLine[];
  readonly borders: readonly ProjectedLine[];
  readonly disputed: readonly ProjectedLine[];
  readonly divisions: readonly ProjectedLine[];
  /** By rank, 1 first. */
  readonly rivers: readonly (readonly (ProjectedLine & { readonly name?: string | undefined })[])[];
  readonly named: readonly NamedLine[];
  readonly labels: readonly BaseLabel[];
}

function project(line: Line): ProjectedLine {
  const points = new Float64Array(line.length * 2);
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const [index, position] of line.entries()) {
    const [x, y] = toMercator(position);
    points[index * 2] = x;
    points[index * 2 + 1] = y;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { points, box: [left, top, right, bottom] };
}

/** Projects a layer to Mercator coordinates, once for all zooms. */
export function projectMapLayer(layer: MapLayer): ProjectedMapLayer {
  const byName = new Map<string, { rank: number; lines: Line[] }>();
  for (const { name, rank, line } of layer.rivers) {
    if (name === undefined) continue;
    const known = byName.get(name);
    byName.set(name, { rank: Math.max(rank, known?.rank ?? 1), lines: [...(known?.lines ?? []), line] });
  }
  return {
    bounds: layer.bounds,
    land: layer.land.map(project),
    lakes: layer.lakes.map(project),
    borders: layer.borders.map(project),
    disputed: layer.disputed.map(project),
    divisions: layer.divisions.map(project),
    rivers: [1, 2, 3, 4].map((rank) =>
      layer.rivers
        .filter((river) => river.rank === rank)
        .map(({ line, name }) => ({ ...project(line), name })),
    ),
    named: [...byName].flatMap(([name, { rank, lines }]) =>
      joinLines(lines).map((line) => ({ name, rank, ...project(line) })),
    ),
    labels: layer.labels,
  };
}

/** A projected line in pixels of a view. Callers check first that its box is in view. */
export function toPixels(
  points: Float64Array,
  view: { worldSize: number; left: number; top: number },
): Position[] {
  const pixels: Position[] = [];
  for (let index = 0; index < points.length; index += 2) {
    pixels.push([
      (points[index] ?? 0) * view.worldSize - view.left,
      (points[index + 1] ?? 0) * view.worldSize - view.top,
    ]);
  }
  return pixels;
}
