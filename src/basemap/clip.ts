import { type Bounds, isOverlapping, isWithin, type Line, type Position, toBounds } from './position.ts';

// Our own rather than d3-geo's geoClipRectangle, which was tried: it takes three times as long, and lost the two parts of
// the world whose only ring had been cut along the same edge before.

interface Edge {
  readonly isInside: (position: Position) => boolean;
  readonly cross: (a: Position, b: Position) => Position;
}

/** Where a stretch crosses a meridian; its ends are sorted first, so that both directions give the same bits. */
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

/** Whether lines lie outside the box, inside it, or in part. */
function compare(line: Line, bounds: Bounds): 'outside' | 'inside' | 'partly' {
  const box = toBounds([line]);
  if (box === undefined || !isOverlapping(box, bounds)) return 'outside';
  return isWithin(box, bounds) ? 'inside' : 'partly';
}

/**
 * The part of a ring in the box (Sutherland and Hodgman, 1974), `[]` where there is none. A ring that leaves the box and
 * comes back runs along the edge in between: right for filling, wrong for drawing its line.
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

/** The stretches of a line in the box. */
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
