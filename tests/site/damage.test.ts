import { mkdtempSync, rmSync } from 'node:fs';
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

/** Files in the cache. */
function listCaches(): string[] {
  const root = join(engine.folder, '.newsgloss');
  return listEntries(root).map((file) => join(root, file));
}

const find = (name: string) => (path: string) => path.replaceAll('\\', '/').includes(name);
const ways = new Map(damages);

type Damage = readonly [way: string, file: string];

/** Each kind of entry; the unit tests of the cache damage an entry in every way. */
const CASES: readonly { readonly anew: boolean; readonly damaged: readonly Damage[] }[] = [
  {
    anew: true,
    damaged: [
      ['with one byte changed', 'cache/article-'],
      ['one byte short', 'cache/tree-'],
      ['emptied', 'cache/record-'],
      ['one byte short', 'cache/client-'],
      ['replaced by a folder', 'cache/basemap-'],
    ],
  },
  {
    anew: false,
    damaged: [
      ['with one byte changed', 'cache/built-'],
      ['one byte short', 'cache/states-'],
      ['emptied', 'cache/pages-'],
    ],
  },
  { anew: true, damaged: [['one byte short', 'modules/pages-']] },
];

describe('a build that finds files of its cache', () => {
  test.each(CASES.map((one) => [one.damaged.map((damage) => damage.join(': ')).join('; '), one] as const))(
    'makes them again if they are %s',
    async (_, { anew, damaged }) => {
      for (const [way, name] of damaged) {
        const files = listCaches().filter(find(name));
        expect(files).not.toEqual([]);
        for (const file of files) ways.get(way)?.(file);
      }
      if (anew) rmSync(join(site, 'dist'), { recursive: true });
      await build();
      expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
    },
  );

  test('makes all of them again if they are gone', async () => {
    for (const file of listCaches()) if (!find('cache/gazetteer-')(file)) rmSync(file, { recursive: true });
    rmSync(join(site, 'dist'), { recursive: true });
    await build();
    expect(compareSites(digestsOf(join(site, 'dist')), good)).toEqual([]);
  });
});
