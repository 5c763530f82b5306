import polylabel from 'polylabel';
import { clamp } from '../math/clamp.ts';
import { COUNTRY_NAMES, UNLABELLED } from './country-names.ts';
import type { BaseLabel } from './map-layer.ts';
import { areaKm2, isInRings, planeArea, shareAlong } from './measure.ts';
import { type Bounds, boundsOf, isOverlapping, type Line, type Position } from './position.ts';

/** Label positions are exact to one part in this many of a country's shorter side. */
const PRECISION = 100;
/** A label is about this much wider than high, so it needs that much more room to the sides. */
const WIDTH_TO_HEIGHT = 2.5;
/** Width of a spaced capital letter in pixels. */
const LETTER = 8;
/** Width of the world at zoom 0 in pixels. */
const WORLD = 256;
const [LEAST_ZOOM, LAST_ZOOM] = [2, 7];
/** Additional labels of a country appear from this zoom on, where its middle may be out of view. */
const PARTS_LABEL_ZOOM = 5.5;

function roomAround([x, y]: Position, ring: Line): number {
  let least = Infinity;
  for (const [index, b] of ring.entries()) {
    const a = ring[index - 1] ?? b;
    const [ax, bx] = [(a[0] - x) / WIDTH_TO_HEIGHT, (b[0] - x) / WIDTH_TO_HEIGHT];
    const [ay, by] = [a[1] - y, b[1] - y];
    const [dx, dy] = [bx - ax, by - ay];
    const t = shareAlong([-ax, -ay], [dx, dy]);
    least = Math.min(least, (ax + t * dx) ** 2 + (ay + t * dy) ** 2);
  }
  return least;
}

/** The position in a ring with the most room for a line of text, or undefined if the ring has no area. */
export function labelPosition(ring: Line): Position | undefined {
  const squeezed = ring.map(([lon, lat]): [number, number] => [lon / WIDTH_TO_HEIGHT, lat]);
  const bounds = boundsOf([squeezed]);
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  const precision = Math.min(east - west, north - south) / PRECISION;
  const best = polylabel([squeezed], precision);
  return best.distance > precision ? [best[0] * WIDTH_TO_HEIGHT, best[1]] : undefined;
}

/** A part of a country at least as large as this share of its largest one belongs on its map, wherever it is. */
const LARGE_PART = 0.2;
/** Smaller ones do if they are at least this share, and as long as they do not make the box larger than this. */
const SMALL_PART = 0.005;
const GROWTH = 1.5;

/** The box that shows a country: its large parts with what is near them, without far islands. */
export function findExtent(rings: readonly Line[]): Bounds | undefined {
  const parts = rings
    .flatMap((ring) => {
      const box = boundsOf([ring]);
      return box ? [{ area: areaKm2(ring), box }] : [];
    })
    .sort((a, b) => b.area - a.area);
  const least = LARGE_PART * (parts[0]?.area ?? 0);
  const isShown = ({ area }: { readonly area: number }) => area >= SMALL_PART * (parts[0]?.area ?? 0);
  const large = parts.filter(({ area }) => area >= least).map(({ box }) => box);
  if (large.length === 0) return undefined;
  const core = large.reduce(mergeBoxes);
  return parts.filter(isShown).reduce((extent, { box }) => {
    const merged = mergeBoxes(extent, box);
    return sizeOf(merged) <= GROWTH * sizeOf(core) ? merged : extent;
  }, core);
}

function mergeBoxes(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function sizeOf([west, south, east, north]: Bounds): number {
  return (east - west) * (north - south);
}

/** One label per country, on its largest piece, from the zoom at which the name fits. Largest countries first. */
export function findCountryLabels(
  countries: readonly { readonly name: string; readonly rings: readonly Line[] }[],
): BaseLabel[] {
  const labels = countries.flatMap(({ name, rings }) => {
    const areas = rings.map((ring) => Math.abs(planeArea(ring)));
    const ring = rings[areas.indexOf(Math.max(...areas))];
    const [at, bounds] = ring === undefined ? [] : [labelPosition(ring), boundsOf([ring])];
    if (UNLABELLED.has(name) || at === undefined || bounds === undefined) return [];
    const shown = COUNTRY_NAMES[name] ?? name;
    const fits = Math.log2((shown.length * LETTER * 360) / (WORLD * (bounds[2] - bounds[0])));
    const zoom = Math.round(clamp(fits, LEAST_ZOOM, LAST_ZOOM) * 4) / 4;
    const extent = findExtent(rings);
    return [{ area: Math.max(...areas), label: { name: shown, kind: 'country' as const, at, zoom, extent } }];
  });
  return labels.sort((a, b) => b.area - a.area).map(({ label }) => label);
}

/**
 * Labels on a grid of `step` degrees, wherever there are `room` degrees of the country around, so that there is
 * one even when only a corner of the country is in view. Draw only one label per name.
 */
export function spreadCountryLabels(
  countries: readonly { readonly name: string; readonly rings: readonly Line[] }[],
  [west, south, east, north]: Bounds,
  { step, room }: { step: number; room: number },
): BaseLabel[] {
  return countries.flatMap(({ name, rings }) => {
    if (UNLABELLED.has(name)) return [];
    const labels: BaseLabel[] = [];
    for (const ring of rings) {
      const box = boundsOf([ring]);
      if (box === undefined || !isOverlapping(box, [west, south, east, north])) continue;
      const [left, right] = [Math.max(west, box[0]), Math.min(east, box[2])];
      const [bottom, top] = [Math.max(south, box[1]), Math.min(north, box[3])];
      for (let lon = Math.ceil(left / step) * step; lon < right; lon += step) {
        for (let lat = Math.ceil(bottom / step) * step; lat < top; lat += step) {
          if (!isInRings([lon, lat], [ring]) || roomAround([lon, lat], ring) < room * room) continue;
          labels.push({
            name: COUNTRY_NAMES[name] ?? name,
            kind: 'country',
            at: [lon, lat],
            zoom: PARTS_LABEL_ZOOM,
          });
        }
      }
    }
    return labels;
  });
}
