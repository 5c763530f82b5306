import { clamp } from '../math/clamp.ts';
import { distanceKm, EARTH_RADIUS_KM, RADIANS } from '../math/great-circle.ts';
import type { Line, Position } from './position.ts';

/** Where along a segment, from 0 to 1, its closest point to another point is. Both are vectors from its start. */
export function shareAlong([x, y]: Vector, [dx, dy]: Vector): number {
  const length2 = dx * dx + dy * dy;
  return length2 === 0 ? 0 : clamp((x * dx + y * dy) / length2, 0, 1);
}

type Vector = readonly [x: number, y: number];

/** Kilometers from a position to the closest point of a line; accurate enough for segments under 100 km. */
export function distanceToLineKm(position: Position, line: Line): number {
  const k = Math.cos(position[1] * RADIANS);
  let nearest = Infinity;
  for (const [index, b] of line.entries()) {
    const a = line[index - 1] ?? b;
    const [dx, dy] = [(b[0] - a[0]) * k, b[1] - a[1]];
    const t = shareAlong([(position[0] - a[0]) * k, position[1] - a[1]], [dx, dy]);
    nearest = Math.min(nearest, distanceKm(position, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]));
  }
  return nearest;
}

/** Area of a ring on the sphere in square kilometers, never negative (Chamberlain and Duquette, 2007). */
export function areaKm2(ring: Line): number {
  let sum = 0;
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    sum += (nextLon - lon) * RADIANS * (2 + Math.sin(lat * RADIANS) + Math.sin(nextLat * RADIANS));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

/** Signed area of a ring in square degrees or pixels, positive if it turns from east to north. */
export function planeArea(ring: Line): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}

/** Whether a position is in the rings by the even-odd rule, so that a ring in a ring is a hole. */
export function isInRings([x, y]: Position, rings: Iterable<Line>): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
