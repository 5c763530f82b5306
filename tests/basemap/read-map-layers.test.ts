import { describe, expect, test } from 'vitest';
import { loadDetails } from '../../src/basemap/detail-files.ts';
import { makeBasemapFiles } from '../../src/basemap/files.ts';
import { readMapLayers } from '../../src/basemap/read-map-layers.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

describe('readMapLayers', () => {
  test('reads what the files of the map hold', async () => {
    const files = await makeBasemapFiles(loadDetails(openSite('.')));
    const { world, parts, details } = readMapLayers(files);
    expect(world.rivers.some(({ name }) => name === 'Euphrates')).toBe(true);
    expect(parts.size + details.size + 1).toBe(files.length);
    const detail = details.get('syria-turkey');
    const { land, lakes, borders, disputed, divisions, rivers, labels } = detail!;
    expect([land, lakes, borders, divisions, rivers, labels].every((list) => list.length > 0)).toBe(true);
    expect(disputed).toEqual([]);
    expect(labels.some(({ name }) => name === 'Manbij')).toBe(true);
  });

  test('says when a file is missing', () => {
    expect(() => readMapLayers([])).toThrow('a file of map data is missing');
  });
});
