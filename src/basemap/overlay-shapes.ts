import type { Overlay } from '../schemas/overlay.ts';
import type { Line, Position } from './position.ts';

type Feature = Overlay['features'][number];

/** A feature of an overlay, ready to draw: smoothed rings, smoothed lines, or a point. */
export interface OverlayShape {
  readonly role: Feature['properties']['role'];
  readonly certainty: Feature['properties']['certainty'];
  readonly label: string;
  readonly shape: 'area' | 'line' | 'point';
  readonly lines: readonly Line[];
}

/** Rounds of corner cutting. After three, no corners are visible. */
const ROUNDS = 3;

function cutCorners(line: Line, isRing: boolean): Position[] {
  const out: Position[] = [];
  for (const [index, b] of line.entries()) {
    const a = line[index - 1];
    if (a === undefined) continue;
    out.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
    out.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
  }
  const [first, last, start] = [line[0], line.at(-1), out[0]];
  if (first === undefined || last === undefined || start === undefined) return [...line];
  return isRing ? [...out, start] : [first, ...out, last];
}

/** Rounds the corners of a line or ring (Chaikin, 1974), so that a sketch does not look like a survey. */
export function smoothLine(line: Line, isRing: boolean): Line {
  let smooth = line;
  for (let round = 0; round < ROUNDS && line.length > 2; round++) smooth = cutCorners(smooth, isRing);
  return smooth;
}

type Geometry = Feature['geometry'];

function linesOf(geometry: Geometry): readonly Line[] {
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  if (geometry.type === 'LineString') return [smoothLine(geometry.coordinates, false)];
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => smoothLine(line, false));
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => smoothLine(ring, true));
}

function shapeOf({ type }: Geometry): OverlayShape['shape'] {
  if (type === 'Point') return 'point';
  return type === 'Polygon' || type === 'MultiPolygon' ? 'area' : 'line';
}

/** The shapes of an overlay in the order of the file, but areas first, so that arrows are drawn on top. */
export function overlayShapes(overlay: Overlay): OverlayShape[] {
  const shapes = overlay.features.map(
    ({ properties: { role, certainty, label }, geometry }): OverlayShape => ({
      role,
      certainty,
      label,
      shape: shapeOf(geometry),
      lines: linesOf(geometry),
    }),
  );
  return shapes.sort((a, b) => Number(b.shape === 'area') - Number(a.shape === 'area'));
}

type Point = readonly [x: number, y: number];

/** An arrow in pixels. The shaft ends inside the head, so that its dots never show beyond the tip. */
export interface Arrow {
  readonly shaft: readonly Point[];
  readonly head: readonly [Point, Point, Point];
}

/** An arrow along a line of pixels, or undefined if the line is shorter than the head. */
export function arrowHead(line: readonly Point[], headLength: number): Arrow | undefined {
  const tip = line.at(-1);
  if (tip === undefined) return undefined;
  const shaft = line.filter(([x, y]) => Math.hypot(x - tip[0], y - tip[1]) > headLength * 0.9);
  const from = shaft.at(-1);
  if (from === undefined) return undefined;
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const wing = (turn: number): Point => [
    tip[0] - headLength * Math.cos(angle + turn),
    tip[1] - headLength * Math.sin(angle + turn),
  ];
  const neck: Point = [
    tip[0] - headLength * 0.7 * Math.cos(angle),
    tip[1] - headLength * 0.7 * Math.sin(angle),
  ];
  return { shaft: [...shaft, neck], head: [tip, wing(0.42), wing(-0.42)] };
}
