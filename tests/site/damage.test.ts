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

type Damage = readonly [way: string, file: string];

/** One file of the work folder, and each shared cache; the unit tests of both damage every file in every way. */
const CASES: readonly (readonly Damage[])[] = [
  [['with one byte changed', 'astro/dist/index.html']],
  [
    ['one byte short', 'cache/client-'],
    ['replaced by a folder', 'cache/basemap-'],
  ],
];

describe('a build that finds a file of its cache', () => {
  test.each(CASES.map((damaged) => [damaged.map((one) => one.join(': ')).join('; '), damaged] as const))(
    'makes it again if it is %s',
    async (_, damaged) => {
      for (const [way, name] of damaged) {
        const files = listCaches().filter(find(name));
        expect(files).not.toEqual([]);
        for (const file of files) ways.get(way)?.(file);
      }
      await build();
      expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
    },
  );

  test('makes all of them again if they are gone', async () => {
    for (const name of readdirSync(join(engine.folder, '.newsgloss/sites')))
      rmSync(join(engine.folder, '.newsgloss/sites', name), { recursive: true });
    await build();
    expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
  });
});
