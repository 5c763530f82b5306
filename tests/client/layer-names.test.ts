import { describe, expect, it } from 'vitest';
import { LAYERS, readLayers, toggleAll, toggleLayer, writeLayers } from '../../src/client/layer-names.ts';

const all = LAYERS.map(({ name }) => name);

describe('layers', () => {
  it('each have a name and a single-digit key', () => {
    expect(all.length).toBeLessThan(10);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each<[string | undefined, string[]]>([
    [undefined, []],
    ['', []],
    ['places people', ['people', 'places']],
    ['people rivers <script>', ['people']],
    ['peopleplaces', []],
  ])('reads %j', (list, names) => {
    expect([...readLayers(list)]).toEqual(names);
  });

  it('writes what it reads, in the order of the keys', () => {
    expect(writeLayers(new Set(['times', 'people']))).toBe('people times');
    expect(writeLayers(new Set())).toBeUndefined();
  });

  it('toggles one layer without changing the given set', () => {
    const off = readLayers('people');
    expect([...toggleLayer(off, 'places')]).toEqual(['people', 'places']);
    expect([...toggleLayer(off, 'people')]).toEqual([]);
    expect([...off]).toEqual(['people']);
  });

  it('turns all off, from any state, and all on again', () => {
    expect([...toggleAll(readLayers('people'))]).toEqual(all);
    expect([...toggleAll(new Set(all))]).toEqual([]);
  });
});
