import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DetailFile } from './basemap-files.ts';

const lines = z.array(z.string());
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const label = z.tuple([z.string(), z.number(), z.number(), z.number()]);
const labelKind = z.enum(['country', 'region', 'sea', 'lake', 'capital', 'city', 'town']);

const detailSchema: z.ZodType<DetailFile> = z.object({
  sources: z.array(z.object({ title: z.string(), licence: z.string(), url: z.string() })),
  layer: z.object({
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

/** The detail extracts in a folder, by name. Throws for a file that is not a valid extract. */
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
        `${path} is not a valid detail extract: ${issue?.path.join('.')}: ${issue?.message}. Create it again with "newsgloss basemap".`,
      );
    }
    details.set(entry.name, read.data);
  }
  return details;
}
