import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { River } from './map-layer.ts';
import { nameRivers } from './name-rivers.ts';
import type { Line } from './position.ts';
import { NAMED_RIVERS } from './river-names.ts';

const position = z.tuple([z.number(), z.number()]);

const riversShape = z.object({
  features: z.array(
    z.object({
      properties: z.object({ min_zoom: z.number() }),
      geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    }),
  ),
});

const lakesShape = z.object({
  features: z.array(
    z.object({
      properties: z.object({ scalerank: z.number(), name: z.string().nullish() }),
      geometry: z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    }),
  ),
});

/** A lake; further rings are islands. `rank` is 0 for the largest. */
export interface Lake {
  readonly rings: readonly Line[];
  readonly rank: number;
  readonly name: string | undefined;
}

async function loadJson(name: 'rivers' | 'lakes'): Promise<unknown> {
  const file = fileURLToPath(import.meta.resolve(`mapeo-offline-map/dist/${name}.json`));
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The rank of a river, from the zoom at which Natural Earth shows it. */
function zoomRank(zoom: number): number {
  if (zoom <= 2.1) return 1;
  if (zoom <= 3) return 2;
  return zoom <= 4 ? 3 : 4;
}

/** Rivers from Natural Earth (public domain), exact to about a kilometer. A table of our own names the largest. */
export async function loadRivers(): Promise<River[]> {
  const { features } = riversShape.parse(await loadJson('rivers'));
  const lines = features.map(({ geometry }) => geometry.coordinates);
  const names = nameRivers(lines, NAMED_RIVERS);
  return features.map(({ properties, geometry }, index) => ({
    line: geometry.coordinates,
    rank: zoomRank(properties.min_zoom),
    name: names.get(index),
  }));
}

/** Lakes from Natural Earth (public domain). */
export async function loadLakes(): Promise<Lake[]> {
  const { features } = lakesShape.parse(await loadJson('lakes'));
  return features.map(({ properties, geometry }) => ({
    rings: geometry.coordinates,
    rank: properties.scalerank,
    name: properties.name ?? undefined,
  }));
}
