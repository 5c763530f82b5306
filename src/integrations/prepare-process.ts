import { DiskCache } from '../cache/disk-cache.ts';
import { digestEngine } from '../cache/engine.ts';
import { makePart } from './prepare.ts';

// The process of `prepare`: it makes one part for a site, into the cache in a folder.
const [part = '', site = '', folder = ''] = process.argv.slice(2);
await makePart(part, { site, cache: new DiskCache(folder), engine: digestEngine() });
