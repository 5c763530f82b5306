/** A position in GeoJSON's order: [degrees east, degrees north], WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** A line or a ring; a ring repeats its first position at its end. */
export type Line = readonly Position[];

/** [west, south, east, north] in degrees, as in RFC 7946, but never across the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Whether two boxes share at least an edge. */
export function isOverlapping(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Whether the inner box is completely inside the outer one. */
export function isWithin(inner: Bounds, outer: Bounds): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** The smallest box around the lines, or undefined if they are empty. */
export function boundsOf(lines: Iterable<Line>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const position of line) {
      if (position[0] < west) west = position[0];
      if (position[0] > east) east = position[0];
      if (position[1] < south) south = position[1];
      if (position[1] > north) north = position[1];
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}

const boxes = new WeakMap<Line, Bounds>();

/** The smallest box around a line of the base map, which is drawn on many maps; undefined if the line is empty. */
export function boxOf(line: Line): Bounds | undefined {
  const box = boxes.get(line) ?? boundsOf([line]);
  if (box) boxes.set(line, box);
  return box;
}
