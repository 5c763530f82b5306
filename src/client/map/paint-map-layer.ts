import type { View } from '../../basemap/mercator.ts';
import { isRiverDrawn } from '../../basemap/river-zoom.ts';
import { clamp } from '../../math/clamp.ts';
import type { Palette } from './palette.ts';
import type { ProjectedLine, ProjectedMapLayer } from './projected-map-layer.ts';

/** What drawing needs besides the data. */
export interface Paint {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  readonly palette: Palette;
  /** Names of rivers that are highlighted. */
  readonly highlighted: ReadonlySet<string>;
}

function isInView({ box }: ProjectedLine, { worldSize, left, top, width, height }: View): boolean {
  return (
    box[0] * worldSize < left + width &&
    box[2] * worldSize > left &&
    box[1] * worldSize < top + height &&
    box[3] * worldSize > top
  );
}

function trace({ context, view }: Paint, lines: readonly ProjectedLine[]): void {
  context.beginPath();
  for (const line of lines) {
    if (!isInView(line, view)) continue;
    const { points } = line;
    for (let index = 0; index < points.length; index += 2) {
      const x = (points[index] ?? 0) * view.worldSize - view.left;
      const y = (points[index + 1] ?? 0) * view.worldSize - view.top;
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
}

function stroke(
  paint: Paint,
  lines: readonly ProjectedLine[],
  style: { color: string; width: number; dash?: number[] },
) {
  const { context } = paint;
  trace(paint, lines);
  context.strokeStyle = style.color;
  context.lineWidth = style.width;
  context.setLineDash(style.dash ?? []);
  context.stroke();
  context.setLineDash([]);
}

/** Width of a great river in pixels, growing slowly with the zoom. */
function riverWidth(zoom: number, rank: number): number {
  const great = clamp(0.8 + (zoom - 3) * 0.32, 0.8, 3);
  return great * ([1, 0.7, 0.5, 0.4][rank - 1] ?? 0.4);
}

function paintWater(paint: Paint, layer: ProjectedMapLayer): void {
  const { context, view, palette, highlighted } = paint;
  for (const [index, rivers] of [...layer.rivers.entries()].reverse()) {
    if (!isRiverDrawn(index + 1, view.zoom)) continue;
    stroke(paint, rivers, { color: palette.river, width: riverWidth(view.zoom, index + 1) });
  }
  trace(paint, layer.lakes);
  context.fillStyle = palette.sea;
  // Islands run in the opposite direction from their lake. Where two lakes overlap, both are water.
  context.fill('nonzero');
  context.strokeStyle = palette.coast;
  context.lineWidth = 0.75;
  context.stroke();
  const standing = layer.rivers.flat().filter(({ name }) => name !== undefined && highlighted.has(name));
  if (standing.length > 0) {
    stroke(paint, standing, { color: palette.waterLabel, width: riverWidth(view.zoom, 1) + 1 });
  }
}

/** Draws a layer's ground and lines, without labels. Nothing is drawn outside its bounds. */
export function paintMapLayer(paint: Paint, layer: ProjectedMapLayer): void {
  const { context, view, palette } = paint;
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  trace(paint, layer.land);
  context.fillStyle = palette.land;
  context.fill('evenodd');
  context.strokeStyle = palette.coast;
  context.lineWidth = 0.75;
  context.stroke();
  if (view.zoom >= 7) stroke(paint, layer.divisions, { color: palette.division, width: 0.75, dash: [2, 3] });
  paintWater(paint, layer);
  const width = clamp(0.7 + (view.zoom - 3) * 0.18, 0.7, 1.75);
  stroke(paint, layer.borders, { color: palette.land, width: width + 2.5 });
  stroke(paint, layer.borders, {
    color: palette.border,
    width,
    dash: view.zoom < 5 ? [] : [width * 5, 2, width, 2],
  });
  stroke(paint, layer.disputed, { color: palette.border, width, dash: [width, 2.5] });
}
