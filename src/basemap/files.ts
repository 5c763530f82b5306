import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BASEMAP_GLOBAL, type DetailFile, type WorldFile } from './basemap-files.ts';
import { MAP_SOURCES, type MapSource } from './sources.ts';
import { type EncodedStorey, encodeStorey } from './storey.ts';
import { cutWorld, makeFineWorld, makeWorld } from './world.ts';

/** Steps a degree: a pixel at zoom 4.75 in the world file, at zoom 8 in the parts of the fine world. */
const SCALE = { world: 20, part: 200 };

const lines = z.array(z.string());
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const label = z.tuple([z.string(), z.number(), z.number(), z.number()]);
const labelKind = z.enum(['country', 'region', 'sea', 'lake', 'capital', 'city', 'town']);

const detailSchema: z.ZodType<DetailFile> = z.object({
  sources: z.array(z.object({ title: z.string(), licence: z.string(), url: z.string() })),
  storey: z.object({
    scale: z.number().positive(),
    bounds,
    land: lines,
    lakes: lines,
    borders: lines,
    disputed: lines,
    divisions: lines,
    rivers: z.array(
      z.union([z.tuple([z.string(), z.number()]), z.tuple([z.string(), z.number(), z.string()])]),
    ),
    labels: z.partialRecord(labelKind, z.array(label)),
  }),
});

/** The committed detail extracts under a folder, by name; an error names a file that does not fit. */
export async function loadDetails(folder: string): Promise<Map<string, DetailFile>> {
  const details = new Map<string, DetailFile>();
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries
    .filter((each) => each.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name, 'detail.json');
    const read = detailSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!read.success) {
      const issue = read.error.issues[0];
      throw new Error(
        `${path} is no detail extract: ${issue?.path.join('.')} ${issue?.message}; make it again`,
      );
    }
    details.set(entry.name, read.data);
  }
  return details;
}

function toScript(name: string, data: WorldFile | EncodedStorey): { name: string; contents: string } {
  return {
    name: `basemap-${name}.js`,
    contents: `${BASEMAP_GLOBAL}(${JSON.stringify(name)},${JSON.stringify(data)});\n`,
  };
}

const WORLD_SOURCES: readonly MapSource[] = [MAP_SOURCES.naturalEarth, MAP_SOURCES.geonames];

/** The script files that hold the map's data, to be written beside the client's; the same bytes on every run. */
export async function toBasemapFiles(
  folder = 'content/basemap',
): Promise<{ name: string; contents: string }[]> {
  const details = await loadDetails(folder);
  const parts = cutWorld(await makeFineWorld());
  const world: WorldFile = {
    storey: encodeStorey(await makeWorld(), SCALE.world),
    sources: WORLD_SOURCES,
    parts: Object.fromEntries([...parts].map(([name, storey]) => [name, storey.bounds])),
    details: [...details].map(([name, { storey, sources }]) => ({ name, bounds: storey.bounds, sources })),
  };
  return [
    toScript('world', world),
    ...[...parts].map(([name, storey]) => toScript(name, encodeStorey(storey, SCALE.part))),
    ...[...details].map(([name, { storey }]) => toScript(`detail-${name}`, storey)),
  ];
}
