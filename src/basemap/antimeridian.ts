import { clipRing } from './clip.ts';
import type { Bounds, Line, Position } from './position.ts';

/** The world, and the copies of it to the east and west on an endless strip. */
const WORLDS: readonly { readonly bounds: Bounds; readonly shift: number }[] = [
  { bounds: [-180, -90, 180, 90], shift: 0 },
  { bounds: [180, -90, 540, 90], shift: -360 },
  { bounds: [-540, -90, -180, 90], shift: 360 },
];

/** The ring on an endless strip. A step of more than half the world crosses the antimeridian. */
function unroll(ring: Line): Position[] {
  let turns = 0;
  return ring.map(([lon, lat], index) => {
    const step = lon - (ring[index - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [lon + turns * 360, lat];
  });
}

/**
 * Splits a ring at the antimeridian, as Chukotka and Fiji need. A ring around a pole (Antarctica) has no inside on
 * a flat map and gives `[]`.
 */
export function cutAtAntimeridian(ring: Line): Line[] {
  const strip = unroll(ring);
  const [first, last] = [strip[0], strip.at(-1)];
  if (first === undefined || last === undefined || Math.abs(first[0] - last[0]) > 180) return [];
  if (strip.every(([lon]) => Math.abs(lon) <= 180)) return [ring];
  return WORLDS.flatMap(({ bounds, shift }) => {
    const piece = clipRing(strip, bounds).map(([lon, lat]): Position => [lon + shift, lat]);
    return piece.length > 3 ? [piece] : [];
  });
}
