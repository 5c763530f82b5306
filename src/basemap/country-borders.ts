import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { merge, mesh, transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { z } from 'zod';
import { cutAtAntimeridian } from './antimeridian.ts';
import { DISPUTED_BORDERS } from './disputed-borders.ts';
import { boundsOf, isWithin, type Line, type Position } from './position.ts';
import { simplifyLine } from './simplify.ts';

/** The world's countries as lines that fit together: both sides of a border are simplified alike. */
export interface CountryBorders {
  readonly land: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
  readonly countries: readonly { readonly name: string; readonly rings: readonly Line[] }[];
}

type Countries = GeometryCollection<{ name: string }>;
type Country = Countries['geometries'][number];
type Atlas = Topology<{ countries: Countries }>;

const atlasShape = z.custom<Atlas>((value) => {
  const parts = z.looseObject({
    arcs: z.array(z.unknown()),
    objects: z.looseObject({ countries: z.looseObject({}) }),
  });
  return parts.safeParse(value).success;
}, 'not the atlas that world-atlas 2 ships');

const toPosition = (position: readonly number[]): Position => [position[0] ?? 0, position[1] ?? 0];

/** The atlas with simplified arcs in degrees. */
function simplifyAtlas(atlas: Atlas, tolerance: number): Atlas {
  const { transform: steps, ...rest } = atlas;
  const toDegrees = transform(steps ?? null);
  const arcs = atlas.arcs.map((arc) => {
    // Each point of an arc is relative to the one before it.
    const line = arc.map((point, index) => toPosition(toDegrees(point, index > 0)));
    return simplifyLine(line, tolerance).map(([lon, lat]) => [lon, lat]);
  });
  return { ...rest, arcs };
}

function isPolygonal(country: Country): country is Country & (Polygon | MultiPolygon) {
  return country.type === 'Polygon' || country.type === 'MultiPolygon';
}

const countryNames = (...countries: Country[]): string[] =>
  countries.map(({ properties }) => (properties && 'name' in properties ? properties.name : '')).sort();

function isDisputed(a: Country, b: Country): boolean {
  const names = countryNames(a, b);
  return DISPUTED_BORDERS.some(({ between }) => between[0] === names[0] && between[1] === names[1]);
}

/** Whether a border line is in the part that is disputed. */
function isInDisputedPart(line: Line, a: string, b: string): boolean {
  const bounds = boundsOf([line]);
  return DISPUTED_BORDERS.some(
    ({ between, within }) =>
      between[0] === a &&
      between[1] === b &&
      (within === undefined || (bounds !== undefined && isWithin(bounds, within))),
  );
}

function splitDisputed(atlas: Atlas): { borders: Line[]; disputed: Line[] } {
  const { countries } = atlas.objects;
  const toLines = (filter: (a: Country, b: Country) => boolean): Line[] =>
    mesh(atlas, countries, (a, b) => filter(a as Country, b as Country)).coordinates.map((line) =>
      line.map(toPosition),
    );
  const borders = toLines((a, b) => a !== b && !isDisputed(a, b));
  const disputed: Line[] = [];
  for (const { between } of DISPUTED_BORDERS) {
    const lines = toLines((a, b) => {
      const names = countryNames(a, b);
      return a !== b && names[0] === between[0] && names[1] === between[1];
    });
    for (const line of lines) (isInDisputedPart(line, ...between) ? disputed : borders).push(line);
  }
  return { borders, disputed };
}

/** Reads world-atlas (Natural Earth, public domain) and simplifies it to `tolerance` degrees. */
export async function loadCountryBorders(
  resolution: '10m' | '50m' | '110m',
  tolerance: number,
): Promise<CountryBorders> {
  const file = fileURLToPath(import.meta.resolve(`world-atlas/countries-${resolution}.json`));
  const atlas = simplifyAtlas(atlasShape.parse(JSON.parse(await readFile(file, 'utf8'))), tolerance);
  const shapes = atlas.objects.countries.geometries.filter(isPolygonal);
  const toRings = (some: Parameters<typeof merge>[1]): Line[] =>
    merge(atlas, some)
      .coordinates.flat()
      .flatMap((ring) => cutAtAntimeridian(ring.map(toPosition)));
  return {
    land: toRings(shapes),
    ...splitDisputed(atlas),
    countries: shapes.map((shape) => ({
      name: countryNames(shape)[0] ?? '',
      // Merging a single country returns its rings.
      rings: toRings([shape]),
    })),
  };
}
