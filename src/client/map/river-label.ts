import { type Box, type LabelRoom, squareAround } from '../../basemap/label-placement.ts';
import { type PlacedLetter, placeAlongLine } from '../../basemap/line-label.ts';
import { isRiverDrawn } from '../../basemap/river-zoom.ts';
import { applyLabelStyle, type LabelStyle } from './label-style.ts';
import type { Paint } from './paint-map-layer.ts';
import { type NamedLine, toPixels } from './projected-map-layer.ts';

type Point = readonly [x: number, y: number];

/** The letters of a name, each with the width that it adds, so that the font's kerning is kept. */
function measureLetters(context: CanvasRenderingContext2D, name: string, spacing: number) {
  let before = 0;
  return [...name].map((letter, index, letters) => {
    const after = context.measureText(letters.slice(0, index + 1).join('')).width;
    const width = after - before + spacing;
    before = after;
    return { letter, width };
  });
}

/** The parts of a line in the frame, longest first, so that the name is placed where it is visible. */
function cutToFrame(line: readonly Point[], frame: Box): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of line) {
    const [x, y] = point;
    const isInside =
      x > frame.left - 40 && x < frame.right + 40 && y > frame.top - 40 && y < frame.bottom + 40;
    if (isInside) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1).sort((a, b) => b.length - a.length);
}

/** Draws a river's name along its line if the line is drawn, long and straight enough. Returns the name's box. */
export function paintRiverLabel(
  paint: Paint,
  river: { readonly name: string; readonly lines: readonly NamedLine[]; readonly style: LabelStyle },
  place: { readonly room: LabelRoom; readonly frame: Box },
): Box | undefined {
  const { context, view } = paint;
  const { style, name } = river;
  applyLabelStyle(context, { ...style, spacing: 0 });
  const letters = measureLetters(context, name, style.spacing);
  const { left, right, top, bottom } = place.frame;
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const options = { letters, height: style.size, offset: style.size * 0.7, middle };
  for (const line of [...river.lines].sort((a, b) => b.points.length - a.points.length)) {
    if (!isRiverDrawn(line.rank, view.zoom)) continue;
    for (const piece of cutToFrame(toPixels(line.points, view), place.frame)) {
      const placed = placeAlongLine(piece, options, place.room);
      if (placed) return paintLetters(context, placed, style.size);
    }
  }
  return undefined;
}

function paintLetters(
  context: CanvasRenderingContext2D,
  letters: readonly PlacedLetter[],
  size: number,
): Box {
  context.textAlign = 'center';
  for (const draw of ['strokeText', 'fillText'] as const) {
    for (const { letter, x, y, angle } of letters) {
      context.save();
      context.translate(x, y);
      context.rotate(angle);
      context[draw](letter, 0, 0);
      context.restore();
    }
  }
  const squares = letters.map(({ x, y }) => squareAround(x, y, size * 0.6));
  return {
    left: Math.min(...squares.map(({ left }) => left)),
    top: Math.min(...squares.map(({ top }) => top)),
    right: Math.max(...squares.map(({ right }) => right)),
    bottom: Math.max(...squares.map(({ bottom }) => bottom)),
  };
}
