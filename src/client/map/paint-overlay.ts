import { isDoubtful } from '../../basemap/legend.ts';
import { toPixel, type View } from '../../basemap/mercator.ts';
import { arrowHead, type OverlayShape } from '../../basemap/overlay-shapes.ts';
import { clamp } from '../../math/clamp.ts';
import type { Paint } from './paint-map-layer.ts';

type Point = readonly [x: number, y: number];

const HATCH = 7;

/** A tile with diagonal hatching for areas. */
function makeHatch(context: CanvasRenderingContext2D, color: string): CanvasPattern | null {
  const ratio = context.getTransform().a;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(HATCH * ratio);
  const pen = tile.getContext('2d');
  if (pen === null) return null;
  const side = tile.width;
  pen.strokeStyle = color;
  pen.lineWidth = 1.3 * ratio;
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 2, side + 2);
    pen.lineTo(shift + side + 2, -2);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

function trace(context: CanvasRenderingContext2D, line: readonly Point[]): void {
  for (const [index, [x, y]] of line.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function paintArea({ context, palette }: Paint, lines: readonly Point[][], doubtful: boolean): void {
  context.beginPath();
  for (const line of lines) trace(context, line);
  context.fillStyle = makeHatch(context, palette.area) ?? 'transparent';
  context.globalAlpha = 0.55;
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.strokeStyle = palette.area;
  context.lineWidth = 1.5;
  context.setLineDash(doubtful ? [1.5, 4] : [6, 4]);
  context.stroke();
  context.setLineDash([]);
}

function paintMovement({ context, palette, view }: Paint, line: readonly Point[], doubtful: boolean): void {
  const size = clamp(view.zoom * 1.7, 10, 18);
  const arrow = arrowHead(line, size);
  if (arrow === undefined) return;
  const paintWith = (color: string, extra: number) => {
    context.beginPath();
    trace(context, arrow.shaft);
    context.strokeStyle = context.fillStyle = color;
    context.lineWidth = size / 4 + extra;
    context.lineCap = doubtful && extra === 0 ? 'round' : 'butt';
    context.setLineDash(doubtful && extra === 0 ? [0.1, size / 2] : []);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    trace(context, arrow.head);
    context.closePath();
    context.fill();
    if (extra > 0) {
      context.lineWidth = extra;
      context.stroke();
    }
  };
  paintWith(palette.land, 3);
  paintWith(palette.movement, 0);
}

/**
 * Draws hatched areas with dashed edges, movements as arrows, and dashed front lines: nothing as firm as a border.
 */
export function paintOverlay(paint: Paint, shapes: readonly OverlayShape[]): void {
  const { context, palette, view } = paint;
  for (const { role, shape, certainty, lines } of shapes) {
    const pixels = lines.map((line) => line.map((position): Point => toPixel(position, view)));
    if (shape === 'area') paintArea(paint, pixels, isDoubtful(certainty));
    else if (shape === 'line' && role === 'movement') {
      for (const line of pixels) paintMovement(paint, line, isDoubtful(certainty));
    } else if (shape === 'line') {
      context.beginPath();
      for (const line of pixels) trace(context, line);
      context.strokeStyle = palette.movement;
      context.lineWidth = 2.5;
      context.setLineDash([9, 5]);
      context.stroke();
      context.setLineDash([]);
    }
  }
}

/** Points along an overlay's arrows and edges, which labels should not cover. */
export function findOverlayPixels(shapes: readonly OverlayShape[], view: View): Point[] {
  return shapes
    .filter(({ shape }) => shape !== 'point')
    .flatMap(({ lines }) => lines.flat().map((position): Point => toPixel(position, view)));
}
