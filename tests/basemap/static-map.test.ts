import { gzipSync } from 'node:zlib';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDetails } from '../../src/basemap/detail-files.ts';
import { loadMapLayers, type MapLayers } from '../../src/basemap/load-map-layers.ts';
import type { PlaceOnMap } from '../../src/basemap/map-place.ts';
import { renderStaticMap } from '../../src/basemap/static-map.ts';
import { overlaySchema } from '../../src/schemas/overlay.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

let layers: MapLayers;
beforeAll(async () => {
  layers = await loadMapLayers(loadDetails(openSite('.')));
}, 60_000);

const place = (
  id: string,
  name: string,
  kind: PlaceOnMap['kind'],
  at: [lat: number, lon: number],
): PlaceOnMap => ({
  id,
  name,
  kind,
  lat: at[0],
  lon: at[1],
  about: true,
});

const strip: PlaceOnMap[] = [
  place('syria', 'Syria', 'country', [35, 38]),
  { ...place('azaz', 'Azaz', 'town', [36.586, 37.044]), aliases: ['I‘zāz'] },
  place('manbij', 'Manbij', 'town', [36.528, 37.955]),
  place('euphrates', 'Euphrates', 'river', [36.6, 38.15]),
];

const overlay = overlaySchema.parse({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {
        role: 'area',
        label: 'A <strip> & more',
        certainty: 'reported',
        from: '2016-09',
        to: '2016-09',
        source: 'a report',
      },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [37.2, 36.5],
            [37.7, 36.55],
            [37.7, 36.65],
            [37.2, 36.6],
            [37.2, 36.5],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { role: 'movement', label: 'An advance', certainty: 'expected', source: 'a report' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [37.9, 36.45],
          [37.6, 36.4],
          [37.3, 36.42],
        ],
      },
    },
  ],
});

function findElements(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...findElements(child)] : []));
}

const draw = () => renderStaticMap({ title: 'Places of a test', places: strip, overlay, layers });

describe('the static map', () => {
  it('looks as it did', async () => {
    await expect(`${draw().replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('fixtures/static-map.svg');
  });

  it('has no style, no script and nothing from elsewhere', () => {
    for (const { tagName, attrs } of findElements(parseFragment(draw()))) {
      expect(['script', 'style', 'image', 'use', 'foreignobject']).not.toContain(tagName.toLowerCase());
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^(?:style|on.*|href)$/);
        expect(value).not.toMatch(/url\((?!#)/);
      }
    }
  });

  it('says what it shows to those who do not see it', () => {
    const svg = draw();
    expect(svg).toContain('role="img"');
    expect(svg).toContain('>Places of a test</title>');
    expect(svg).toContain(
      'Azaz, Manbij. A &lt;strip&gt; &amp; more (Reported, September 2016). An advance (Expected)',
    );
  });

  it('bears the author’s name of a place, and no other', () => {
    const texts = findElements(parseFragment(draw()))
      .filter(({ tagName }) => tagName === 'text')
      .flatMap(({ childNodes }) => childNodes.flatMap((child) => ('value' in child ? [child.value] : [])));
    expect(texts).toContain('Azaz');
    expect(texts.filter((text) => /zaz/i.test(text))).toEqual(['Azaz']);
    expect(texts).toEqual(expect.arrayContaining(['SYRIA', 'TURKEY', 'Euphrates']));
  });

  it('is small', () => {
    expect(gzipSync(draw()).length).toBeLessThan(15_000);
  });

  it('gathers pins that heap up', () => {
    const far = [...strip, place('hangzhou', 'Hangzhou', 'city', [30.25, 120.17])];
    const svg = renderStaticMap({ title: 'Far places', places: far, layers });
    expect(svg.match(/class="static-map-ring"/g)).toHaveLength(1);
    expect(svg).toContain('>Azaz and 1 more</text>');
  });

  it('shows the world where there is no place at all', () => {
    expect(renderStaticMap({ title: 'Nothing', places: [], layers })).toContain('static-map-land');
  });

  it('keeps the ids of two maps in a page apart', () => {
    const ids = (id: string) =>
      [...renderStaticMap({ title: 'T', places: strip, overlay, layers, id }).matchAll(/ id="([^"]+)"/g)].map(
        ([, found]) => found,
      );
    expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([]);
  });
});
