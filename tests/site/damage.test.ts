import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEntries } from '../../src/integrations/build-marker.ts';
import { damages } from '../damage.ts';
import { digestsOf } from './build.ts';
import { FILES, openForChange } from './changing-site.ts';
import { compareSites, type Digests } from './compare.ts';
import { copyEngine } from './engine-copy.ts';

const site = mkdtempSync(join(tmpdir(), 'newsgloss-damage-'));
const engine = copyEngine();
let good: Digests;

beforeAll(async () => {
  const { write } = openForChange(site, engine);
  for (const [file, contents] of Object.entries(FILES)) write(file, contents);
  await build();
  good = digestsOf(join(site, 'dist'));
});

afterAll(() => {
  engine.remove();
  rmSync(site, { recursive: true, force: true });
});

async function build(): Promise<void> {
  const { code, output } = await engine.build(site, true);
  if (code !== 0) throw new Error(output);
}

/** Files in the site's work folder and in the caches that sites share. */
function listCaches(): string[] {
  const root = join(engine.folder, '.newsgloss');
  return listEntries(root).map((file) => join(root, file));
}

const find = (name: string) => (path: string) => path.replaceAll('\\', '/').includes(name);
const ways = new Map(damages);

/** Every kind of file, each damaged in a different way; the unit tests cover all ways. */
const CASES: readonly (readonly [way: string, file: string])[] = [
  ['with one byte changed', 'astro/dist/index.html'],
  ['null', 'articles/'],
  ['replaced by a folder', 'seal.json'],
  ['one byte short', 'cache/client-'],
  ['replaced by a folder', 'cache/basemap-'],
  ['[]', 'maps/'],
];

describe('a build that finds a file of its cache', () => {
  test.each(CASES)('%s makes the file again: %s', async (way, name) => {
    const files = listCaches().filter(find(name));
    expect(files).not.toEqual([]);
    for (const file of files) ways.get(way)?.(file);
    await build();
    expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
  });

  test('missing, like all others, makes them again', async () => {
    for (const name of readdirSync(join(engine.folder, '.newsgloss/sites')))
      rmSync(join(engine.folder, '.newsgloss/sites', name), { recursive: true });
    await build();
    expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
  });
});
