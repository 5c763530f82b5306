import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { BASEMAP_GLOBAL } from '../../src/basemap/basemap-files.ts';
import { loadDetails } from '../../src/basemap/detail-files.ts';
import { makeBasemapFiles } from '../../src/basemap/files.ts';
import { decodeMapLayer, type EncodedMapLayer } from '../../src/basemap/map-layer.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

let files: { name: string; contents: string }[];
beforeAll(async () => {
  files = await makeBasemapFiles(loadDetails(openSite('.')));
}, 60_000);

interface World {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly details: readonly {
    readonly name: string;
    readonly sources: readonly { readonly title: string }[];
  }[];
  readonly sources: readonly { readonly title: string }[];
}

const run = (contents: string) => {
  const calls: [string, unknown][] = [];
  runInNewContext(contents, { [BASEMAP_GLOBAL]: (...call: [string, unknown]) => calls.push(call) });
  return calls;
};

describe('the files of map data', () => {
  it('are scripts that hand over their data under their own name', () => {
    for (const { name, contents } of files) {
      const calls = run(contents);
      expect(calls.map(([key]) => `basemap-${key}.js`)).toEqual([name]);
    }
  });

  it('are all named in the world’s file, and no others', () => {
    const world = run(files[0]!.contents)[0]![1] as World;
    const named = [
      'world',
      ...Object.keys(world.parts),
      ...world.details.map(({ name }) => `detail-${name}`),
    ];
    expect(files.map(({ name }) => name)).toEqual(named.map((name) => `basemap-${name}.js`));
  });

  it('can be decoded', () => {
    for (const { name, contents } of files.slice(1)) {
      const layer = decodeMapLayer(run(contents)[0]![1] as EncodedMapLayer);
      expect(layer.land.length, name).toBeGreaterThan(0);
    }
  });

  it('carry the sources and licenses of each extract', async () => {
    const world = run(files[0]!.contents)[0]![1] as World;
    const titles = (list: World['sources']) => list.map(({ title }) => title);
    expect(titles(world.sources)).toEqual(['Natural Earth', 'GeoNames']);
    for (const { name, sources } of world.details) {
      const licence = await readFile(`content/basemap/${name}/LICENSE.md`, 'utf8');
      for (const title of titles(sources)) expect(licence).toContain(title);
    }
  });

  it('are none of an extract’s where the folder holds none', () => {
    expect(loadDetails(openSite('tests/basemap/fixtures'))).toEqual(new Map());
  });

  it('are refused with the file and the field where an extract is broken', () => {
    expect(() => loadDetails(openSite('tests/basemap/fixtures/broken'))).toThrow(
      /content\/basemap\/region\/detail\.json:1:\d+ "layer\.scale" .*; make it again/,
    );
  });
});
