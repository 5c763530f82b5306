import { z } from 'zod';
import { findAddressPartFault } from '../schemas/address-part.ts';
import { ContentError, listContentErrors, throwContentErrors } from '../schemas/content-error.ts';
import { parseJson } from '../schemas/parse-json.ts';
import { valueOrThrow } from '../schemas/parse-yaml.ts';
import { type ContentFiles, listContent, readContent } from '../schemas/read-content.ts';
import { webAddress } from '../schemas/safe-address.ts';
import type { DetailFile } from './basemap-files.ts';

const lines = z.array(z.string());
const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const label = z.tuple([z.string(), z.number(), z.number(), z.number()]);
const labelKind = z.enum(['country', 'region', 'sea', 'lake', 'capital', 'city', 'town']);

const detailSchema: z.ZodType<DetailFile> = z.object({
  sources: z.array(z.object({ title: z.string(), licence: z.string(), url: webAddress })),
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

/** The committed detail extracts of a site (`content/basemap`), by name; throws every problem at once. */
export function loadDetails(files: ContentFiles): Map<string, DetailFile> {
  const details = new Map<string, DetailFile>();
  const errors: ContentError[] = [];
  for (const { name, file, isFolder } of listContent(files, 'content/basemap')) {
    if (!isFolder) continue;
    try {
      details.set(name, readDetail(files, name, `${file}/detail.json`));
    } catch (error) {
      errors.push(...listContentErrors(error));
    }
  }
  throwContentErrors(errors);
  return details;
}

function readDetail(files: ContentFiles, name: string, file: string): DetailFile {
  const fault = findAddressPartFault(name);
  if (fault !== undefined) throw new ContentError({ file }, `the name "${name}" ${fault}; rename the folder`);
  const source = readContent(files, file);
  if (source === undefined) {
    throw new ContentError(
      { file },
      `is missing: make it with "newsgloss basemap ${name}", or remove the folder`,
    );
  }
  return valueOrThrow(parseJson<DetailFile>(source, detailSchema, file), '; make it again');
}
