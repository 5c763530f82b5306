import { readFile } from 'node:fs/promises';
import type { Line, Position } from './position.ts';

/** The lines or rings of a feature, including holes, and its properties. */
export interface SourceFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** One list per polygon, outline first; for lines and points, one list with a single line. */
  readonly parts: readonly (readonly Line[])[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

// Plain checks instead of a schema: the files hold tens of millions of positions.
function readPosition(value: unknown): Position {
  const [lon, lat]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof lon === 'number' && typeof lat === 'number') return [lon, lat];
  throw new Error(`${JSON.stringify(value)} is not a position`);
}

function readList<T>(value: unknown, toItem: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is not a list of positions`);
  return value.map((item) => toItem(item));
}

const readLine = (value: unknown): Line => readList(value, readPosition);
const readLines = (value: unknown): Line[] => readList(value, readLine);

function readParts({ type, coordinates }: Fields): Line[][] {
  switch (type) {
    case 'Point':
      return [[[readPosition(coordinates)]]];
    case 'LineString':
      return [[readLine(coordinates)]];
    case 'MultiLineString':
      return readLines(coordinates).map((line) => [line]);
    case 'Polygon':
      return [readLines(coordinates)];
    case 'MultiPolygon':
      return readList(coordinates, readLines);
    default:
      throw new Error(`"${String(type)}" is not a supported geometry type`);
  }
}

function readFeatures(collection: unknown): SourceFeature[] {
  const { features, geometries } = isFields(collection) ? collection : {};
  const shapes: unknown[] = Array.isArray(features) ? features : Array.isArray(geometries) ? geometries : [];
  if (shapes.length === 0) throw new Error('it has no features or geometries');
  return shapes.filter(isFields).flatMap((shape) => {
    const geometry = Array.isArray(features) ? shape.geometry : shape;
    const properties = shape.properties;
    if (!isFields(geometry)) return [];
    return [{ properties: isFields(properties) ? properties : {}, parts: readParts(geometry) }];
  });
}

/** The features of a GeoJSON file (a FeatureCollection or a GeometryCollection). Throws for any other file. */
export async function loadFeatures(path: string): Promise<SourceFeature[]> {
  try {
    return readFeatures(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw new Error(
      `${path} is not valid GeoJSON: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Lines from a GeoJSON file, or from the output of `gmt coast -M`: one position per line, and ">" starts a new line.
 * `rank` is GMT's level if it gives one, or else 2.
 */
export async function loadRiverLines(path: string): Promise<{ line: Line; rank: number }[]> {
  if (!path.endsWith('.txt')) {
    const features = await loadFeatures(path);
    return features.flatMap(({ parts }) => parts.flat().map((each) => ({ line: each, rank: 2 })));
  }
  const stretches = (await readFile(path, 'utf8')).split(/^>/m).slice(1);
  return stretches.map((stretch) => {
    const [head = '', ...rows] = stretch.trimEnd().split('\n');
    const positions = rows.map((row): Position => {
      const [lon = Number.NaN, lat = Number.NaN] = row.split(/\s+/).map(Number);
      if (Number.isNaN(lon) || Number.isNaN(lat)) throw new Error(`${path}: "${row}" is not a position`);
      return [lon, lat];
    });
    return { line: positions, rank: Math.min(4, Number(/Level (\d+)/.exec(head)?.[1] ?? 2)) };
  });
}
