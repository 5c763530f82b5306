import { type Bounds, boxOf, isOverlapping, isWithin, type Line, type Position } from './position.ts';

// Our own instead of d3-geo's geoClipRectangle: in a trial, that took three times as long and lost two parts of
// the world, where the land had already been cut along the same edge.

interface Edge {
  readonly isInside: (position: Position) => boolean;
  readonly cross: (a: Position, b: Position) => Position;
}

/** Where a segment crosses a meridian. Its ends are sorted first, so that both directions give the same bits. */
function crossLon(lon: number): Edge['cross'] {
  return (a, b) => {
    const [low, high] = a[0] < b[0] ? [a, b] : [b, a];
    return [lon, low[1] + ((lon - low[0]) / (high[0] - low[0])) * (high[1] - low[1])];
  };
}

function crossLat(lat: number): Edge['cross'] {
  return (a, b) => {
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    return [low[0] + ((lat - low[1]) / (high[1] - low[1])) * (high[0] - low[0]), lat];
  };
}

function findEdges([west, south, east, north]: Bounds): Edge[] {
  return [
    { isInside: ([lon]) => lon >= west, cross: crossLon(west) },
    { isInside: ([lon]) => lon <= east, cross: crossLon(east) },
    { isInside: ([, lat]) => lat >= south, cross: crossLat(south) },
    { isInside: ([, lat]) => lat <= north, cross: crossLat(north) },
  ];
}

/** Whether a line is outside the box, inside it, or partly inside. */
function compare(line: Line, bounds: Bounds): 'outside' | 'inside' | 'partly' {
  const box = boxOf(line);
  if (box === undefined || !isOverlapping(box, bounds)) return 'outside';
  return isWithin(box, bounds) ? 'inside' : 'partly';
}

/**
 * The part of a ring inside the box (Sutherland and Hodgman, 1974), or `[]`. Where the ring leaves the box and
 * comes back, the result follows the edge: good for filling, wrong for drawing an outline.
 */
export function clipRing(ring: Line, bounds: Bounds): Line {
  const place = compare(ring, bounds);
  if (place !== 'partly') return place === 'inside' ? ring : [];
  let current: Position[] = [...ring];
  for (const { isInside, cross } of findEdges(bounds)) {
    const next: Position[] = [];
    let previous = current.at(-1);
    for (const position of current) {
      if (previous === undefined) break;
      if (isInside(position) !== isInside(previous)) next.push(cross(previous, position));
      if (isInside(position)) next.push(position);
      previous = position;
    }
    current = next;
  }
  const first = current[0];
  return first === undefined || current.length < 3 ? [] : [...current, first];
}

/** The parts of a line inside the box. */
export function clipLine(line: Line, bounds: Bounds): Line[] {
  const place = compare(line, bounds);
  if (place === 'outside' || line.length < 2) return [];
  if (place === 'inside') return [line];
  let pieces: Position[][] = [[...line]];
  for (const edge of findEdges(bounds)) pieces = pieces.flatMap((piece) => splitAtEdge(piece, edge));
  return pieces.filter((piece) => piece.length > 1);
}

function splitAtEdge(line: Line, { isInside, cross }: Edge): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let previous: Position | undefined;
  for (const position of line) {
    const inside = isInside(position);
    if (previous !== undefined && inside !== isInside(previous)) {
      piece.push(cross(previous, position));
      if (!inside) {
        pieces.push(piece);
        piece = [];
      }
    }
    if (inside) piece.push(position);
    previous = position;
  }
  pieces.push(piece);
  return pieces;
}
