import { clipLine, clipRing } from './clip.ts';
import { loadCountryBorders } from './country-borders.ts';
import { findCountryLabels, labelPosition, spreadCountryLabels } from './country-labels.ts';
import { type Lake, loadLakes, loadRivers } from './inland-water.ts';
import type { BaseLabel, MapLayer, River } from './map-layer.ts';
import { planeArea } from './measure.ts';
import type { Bounds, Line } from './position.ts';
import { SEA_LABELS } from './sea-labels.ts';
import { simplifyLine } from './simplify.ts';
import { loadTowns, type Town } from './towns.ts';

/** Everything that the base map shows. Antarctica does not fit on a Mercator map and is cut off. */
export const WORLD_BOUNDS: Bounds = [-180, -60, 180, 84];

/** For the coarse world: a pixel at zoom 4, where the detailed parts take over. */
const WORLD_TOLERANCE = 0.09;
/** For the detailed world: a pixel at zoom 7. */
const FINE_TOLERANCE = 0.01;
/** Smaller islands, in square degrees, would be only a few pixels at zoom 4. */
const WORLD_ISLAND = 0.2;

/** The zoom from which a town is labeled, by population. */
const TOWN_ZOOMS: readonly (readonly [population: number, zoom: number])[] = [
  [8_000_000, 3.5],
  [3_000_000, 4.5],
  [1_000_000, 5.5],
  [300_000, 6.5],
  [100_000, 7.5],
  [40_000, 8.5],
  [0, 9.5],
];

/** Capitals are labeled early, except for those of very small states. */
function capitalZoom(population: number): number {
  if (population >= 5_000_000) return 3;
  return population >= 500_000 ? 4.25 : population >= 100_000 ? 5 : 7;
}

/** The label of a town. Capitals are labeled earlier than other towns of their size. */
export function townLabel({ name, at, population, isCapital }: Town): BaseLabel {
  const zoom = TOWN_ZOOMS.find(([least]) => population >= least)?.[1] ?? 9.5;
  const kind = isCapital ? 'capital' : population >= 300_000 ? 'city' : 'town';
  return { name, kind, at, zoom: isCapital ? capitalZoom(population) : zoom };
}

function findLakeLabels(lakes: readonly Lake[]): BaseLabel[] {
  return lakes.flatMap(({ rings, rank, name }) => {
    const at = rings[0] === undefined ? undefined : labelPosition(rings[0]);
    return name === undefined || at === undefined
      ? []
      : [{ name, kind: 'lake' as const, at, zoom: 5 + rank / 2 }];
  });
}

/** The part of a layer in the box. Rings extend `overlap` degrees beyond it, so that fills leave no seam. */
export function clipMapLayer(layer: MapLayer, bounds: Bounds, overlap: number): MapLayer {
  const [west, south, east, north] = bounds;
  const wide: Bounds = [west - overlap, south - overlap, east + overlap, north + overlap];
  const clipRings = (rings: readonly Line[]) =>
    rings.map((ring) => clipRing(ring, wide)).filter((ring) => ring.length > 3);
  const clipLines = (lines: readonly Line[]) => lines.flatMap((line) => clipLine(line, bounds));
  return {
    bounds,
    land: clipRings(layer.land),
    lakes: clipRings(layer.lakes),
    borders: clipLines(layer.borders),
    disputed: clipLines(layer.disputed),
    divisions: clipLines(layer.divisions),
    rivers: layer.rivers.flatMap(({ line, rank, name }) =>
      clipLine(line, bounds).map((piece) => ({ line: piece, rank, name })),
    ),
    labels: layer.labels.filter(
      ({ at: [lon, lat] }) => lon >= west && lon < east && lat >= south && lat < north,
    ),
  };
}

/** The sources for both the coarse and the detailed world. */
export interface WorldSources {
  readonly rivers: readonly River[];
  readonly lakes: readonly Lake[];
  readonly towns: readonly Town[];
}

/** Reads rivers, lakes, and towns of at least 30,000 people. */
export async function loadWorldSources(): Promise<WorldSources> {
  const [rivers, lakes, towns] = await Promise.all([loadRivers(), loadLakes(), loadTowns(30_000)]);
  return { rivers, lakes, towns };
}

/** Population from which the coarse world labels a town. The detailed parts label smaller ones. */
const LARGE_TOWN = 3_000_000;
const isLargeTown = ({ population, isCapital }: Town) => isCapital || population >= LARGE_TOWN;

/**
 * The coarse world, for zooms up to 4.75: great rivers and lakes, countries, seas, capitals and the largest
 * cities.
 */
export async function makeWorld({ rivers, lakes, towns }: WorldSources): Promise<MapLayer> {
  const atlas = await loadCountryBorders('50m', WORLD_TOLERANCE);
  const isLarge = (ring: Line) => Math.abs(planeArea(ring)) > WORLD_ISLAND;
  const large = lakes.filter(({ rank }) => rank === 0);
  const layer: MapLayer = {
    bounds: WORLD_BOUNDS,
    land: atlas.land.filter(isLarge),
    lakes: large.flatMap(({ rings }) =>
      rings.filter(isLarge).map((ring) => simplifyLine(ring, WORLD_TOLERANCE)),
    ),
    borders: atlas.borders,
    disputed: atlas.disputed,
    divisions: [],
    rivers: rivers
      .filter(({ rank }) => rank <= 2)
      .map((river) => ({ ...river, line: simplifyLine(river.line, WORLD_TOLERANCE) })),
    labels: [
      ...findCountryLabels(atlas.countries),
      ...SEA_LABELS,
      ...towns.filter(isLargeTown).map(townLabel),
    ],
  };
  return clipMapLayer(layer, WORLD_BOUNDS, 0);
}

/** The detailed world, for zooms from 4.75. It is never sent whole: {@link cutWorld} divides it into parts. */
export async function makeFineWorld({ rivers, lakes, towns }: WorldSources): Promise<MapLayer> {
  const atlas = await loadCountryBorders('10m', FINE_TOLERANCE);
  // Coarse outlines are good enough to find room for labels, and forty times as fast.
  const { countries } = await loadCountryBorders('110m', 0);
  return {
    bounds: WORLD_BOUNDS,
    land: atlas.land,
    lakes: lakes.flatMap(({ rings }) => rings),
    borders: atlas.borders,
    disputed: atlas.disputed,
    divisions: [],
    rivers,
    labels: [
      ...spreadCountryLabels(countries, WORLD_BOUNDS, { step: 1.5, room: 0.35 }),
      ...findLakeLabels(lakes),
      ...towns.filter((town) => !isLargeTown(town)).map(townLabel),
    ],
  };
}

/** Degrees that a part of the detailed world spans. A wide view at zoom 6 needs about four parts. */
const PART_SIZE = { lon: 20, lat: 16 };
const PART_OVERLAP = 0.15;
/** Parts with less land, in square degrees, have none that would be visible. */
const PART_LAND = 0.001;

/** Divides the detailed world into parts, named by column and row ("9-5"). Parts with only sea are left out. */
export function cutWorld(world: MapLayer): Map<string, MapLayer> {
  const parts = new Map<string, MapLayer>();
  const [west, south, east, north] = world.bounds;
  for (let column = 0; west + column * PART_SIZE.lon < east; column++) {
    const left = west + column * PART_SIZE.lon;
    const strip = clipMapLayer(world, [left, south, left + PART_SIZE.lon, north], PART_OVERLAP);
    for (let row = 0; south + row * PART_SIZE.lat < north; row++) {
      const bottom = south + row * PART_SIZE.lat;
      const bounds: Bounds = [left, bottom, left + PART_SIZE.lon, Math.min(north, bottom + PART_SIZE.lat)];
      const part = clipMapLayer(strip, bounds, PART_OVERLAP);
      if (part.land.some((ring) => Math.abs(planeArea(ring)) > PART_LAND))
        parts.set(`${column}-${row}`, part);
    }
  }
  return parts;
}
