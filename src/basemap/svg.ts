import { clipLine, clipRing } from './clip.ts';
import { planeArea } from './measure.ts';
import { toPixel, type View } from './mercator.ts';
import type { Bounds, Line } from './position.ts';
import { simplifyLine } from './simplify.ts';

/** Pixels by which a line may be off without being noticed on a static map. */
const TOLERANCE = 0.7;
/** Smaller islands and lakes, in square pixels, would be specks. */
const LEAST_AREA = 3;

/** Escapes text for SVG content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** An element with its attributes, without undefined ones. `inner` is markup. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
  );
  return `<${name}${list.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** A number rounded to one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Path data for lines in pixels, in relative steps of a tenth. `close` makes each a ring. */
export function svgPath(lines: readonly Line[], close = false): string {
  return lines
    .map((line) => {
      let [x, y] = [0, 0];
      const steps = line.map(([toX, toY], index) => {
        const [dx, dy] = [round(toX - x), round(toY - y)];
        [x, y] = [x + dx, y + dy];
        if (index === 0) return `M${dx} ${dy}`;
        return dx === 0 && dy === 0 ? '' : `l${dx} ${dy}`;
      });
      return steps.join('') + (close ? 'z' : '');
    })
    .join('')
    .replace(/ -/g, '-');
}

/** Rings in pixels of the view, clipped to `bounds` and simplified for its scale. */
export function projectRings(rings: readonly Line[], view: View, bounds: Bounds): Line[] {
  return rings.flatMap((ring) => {
    const pixels = clipRing(ring, bounds).map((position) => toPixel(position, view));
    const simple = simplifyLine(pixels, TOLERANCE);
    return simple.length > 3 && Math.abs(planeArea(simple)) > LEAST_AREA ? [simple] : [];
  });
}

/** Lines in pixels of the view, clipped and simplified the same way. */
export function projectLines(lines: readonly Line[], view: View, bounds: Bounds): Line[] {
  return lines.flatMap((line) =>
    clipLine(line, bounds).flatMap((piece) => {
      const simple = simplifyLine(
        piece.map((position) => toPixel(position, view)),
        TOLERANCE,
      );
      return simple.length > 1 ? [simple] : [];
    }),
  );
}
