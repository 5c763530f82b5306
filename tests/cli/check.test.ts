import { expect, test } from 'vitest';
import { makeSite, runIn } from './world.ts';

const SITE = {
  'content/site.yaml':
    'title: Harbour news\ndescription: News of a harbour.\naddress: https://example.org/\npublisher: The Harbour\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n',
  'content/entities/people/ann-lee.yaml':
    'name: Ann Lee\ndescription: Mayor of a town that is in no atlas.\n',
  'content/articles/bridge.md':
    '---\ntitle: Bridge closed\nslug: bridge\npublished: 2016-09-05\nsummary: It is closed.\n---\n\nThe bridge is closed, Ann Lee said.\n',
};

const OVERLAY = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { role: 'area', label: 'Pier', certainty: 'reported', source: 'the pier', areaKm2: 100 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [5, 60],
            [5.1, 60],
            [5.1, 60.1],
            [5, 60.1],
            [5, 60],
          ],
        ],
      },
    },
  ],
};

test('content without errors passes', async () => {
  const { code, stdout, stderr } = await runIn(await makeSite(SITE), ['check']);
  expect([code, stdout, stderr]).toEqual([0, '', '1 article, 0 problems, 0 doubts\n']);
});

test.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
  ['no settings', { 'content/site.yaml': '' }, /^content\/site\.yaml:1:1 "title" is missing/m],
  [
    'a missing field',
    { 'content/articles/bridge.md': '---\ntitle: A\nslug: bridge\npublished: 2016-09-05\n---\n\nText.\n' },
    /^content\/articles\/bridge\.md:2:1 "summary" is missing/m,
  ],
  [
    'a field of the wrong type',
    { 'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace('Bridge closed', '[1]') },
    /^content\/articles\/bridge\.md:2:1 "title" must be text/m,
  ],
  [
    'an unknown field',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace('title:', 'titel: x\ntitle:'),
    },
    /^content\/articles\/bridge\.md:2:1 unknown field "titel"/m,
  ],
  [
    'an article without text',
    { 'content/articles/bridge.md': SITE['content/articles/bridge.md'].split('\n\n')[0] ?? '' },
    /^content\/articles\/bridge\.md:\d+ has no text/m,
  ],
  [
    'two articles with one slug',
    { 'content/articles/copy.md': SITE['content/articles/bridge.md'] },
    /^content\/articles\/copy\.md:1 has the slug "bridge"/m,
  ],
  [
    'an article that is not UTF-8',
    { 'content/articles/copy.md': new Uint8Array([0xff]) },
    /^content\/articles\/copy\.md:1 is not UTF-8/m,
  ],
  [
    'a record without a name',
    { 'content/entities/people/bo-ek.yaml': 'description: Nobody.\n' },
    /^content\/entities\/people\/bo-ek\.yaml:1:1 "name" is missing/m,
  ],
  [
    'coordinates out of range',
    {
      'content/entities/places/pier.yaml':
        'name: Pier\ndescription: A pier.\nkind: site\ncoordinates: { lat: 95, lon: 5 }\n',
    },
    /^content\/entities\/places\/pier\.yaml:4:\d+ "coordinates\.lat" must be at most 90/m,
  ],
  [
    'an unknown id in a record',
    { 'content/entities/places/pier.yaml': 'name: Pier\ndescription: A pier.\nkind: site\nin: atlantis\n' },
    /^content\/entities\/places\/pier\.yaml:4:\d+ .*atlantis/m,
  ],
  [
    'broken YAML',
    { 'content/entities/people/bo-ek.yaml': 'name: "Bo\ndescription: x\n' },
    /^content\/entities\/people\/bo-ek\.yaml:\d+:\d+ broken YAML/m,
  ],
  [
    'an overlay that is not JSON',
    { 'content/overlays/bridge.geojson': '{\n  "type": \n}' },
    /^content\/overlays\/bridge\.geojson:3:1 broken JSON/m,
  ],
  [
    'an overlay that ends too early',
    { 'content/overlays/bridge.geojson': '{"type":' },
    /^content\/overlays\/bridge\.geojson:1:9 broken JSON/m,
  ],
  [
    'an overlay with impossible coordinates',
    { 'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace('[5,60]', '[500,60]') },
    /^content\/overlays\/bridge\.geojson:1:\d+ .*at most 180/m,
  ],
  [
    'an overlay without an article',
    { 'content/overlays/tunnel.geojson': JSON.stringify(OVERLAY) },
    /^content\/overlays\/tunnel\.geojson does not belong to an article/m,
  ],
  [
    'an overlay in an unknown place',
    {
      'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace('"role"', '"in":"atlantis","role"'),
    },
    /^content\/overlays\/bridge\.geojson:1:\d+ .*unknown place "atlantis"/m,
  ],
  [
    'a broken ledger',
    { 'content/anchors.json': '{' },
    /^content\/anchors\.json:1:2 broken JSON: .* \(or restore the last good version/m,
  ],
])('%s is a problem with the name of the file', async (_, files, line) => {
  const { code, stdout, stderr } = await runIn(await makeSite({ ...SITE, ...files }), ['check']);
  expect(stdout).toMatch(line);
  expect(code).toBe(1);
  expect(stderr).toMatch(/[1-9]\d* problem/);
});

test('every problem is reported at once, in all kinds of files', async () => {
  const { stdout } = await runIn(
    await makeSite({
      ...SITE,
      'content/site.yaml': 'title: A\n',
      'content/entities/people/bo-ek.yaml': 'name: Bo\n',
      'content/articles/tunnel.md': '---\ntitle: Tunnel\n---\n\nText.\n',
      'content/overlays/bridge.geojson': '[',
    }),
    ['check'],
  );
  for (const file of [
    'site.yaml',
    'entities/people/bo-ek.yaml',
    'articles/tunnel.md',
    'overlays/bridge.geojson',
  ]) {
    expect(stdout).toContain(`content/${file}`);
  }
});

test('a doubt of the annotator is reported with line and words, and is not a problem', async () => {
  const article = SITE['content/articles/bridge.md'].replace('The bridge', '“The bridge');
  const { code, stdout } = await runIn(await makeSite({ ...SITE, 'content/articles/bridge.md': article }), [
    'check',
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^doubt: content\/articles\/bridge\.md:8:1 “.*\(.+\)\n$/);
});

test('an area that is drawn in a different size than stated is a doubt', async () => {
  const overlay = (areaKm2: number) => JSON.stringify(OVERLAY).replace('100', String(areaKm2));
  const check = async (areaKm2: number) =>
    runIn(await makeSite({ ...SITE, 'content/overlays/bridge.geojson': overlay(areaKm2) }), ['check']);
  expect((await check(100)).stdout).toMatch(
    /^doubt: .*“Pier” covers \d+ km² as drawn; the article says 100 km²/,
  );
  expect((await check(62)).stdout).toBe('');
});

test('an article in another language is a note, not a doubt', async () => {
  const article = SITE['content/articles/bridge.md']
    .replace('slug:', 'language: ru\nslug:')
    .replace('The bridge is closed, Ann Lee said.', 'Мост закрыт, сказала Ann Lee.');
  const site = await makeSite({ ...SITE, 'content/articles/bridge.md': article });
  const { code, stdout, stderr } = await runIn(site, ['check']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    'note: content/articles/bridge.md:9:1 Мост: the text is in Russian (ru); only names on record are annotated (other-language)\n',
  );
  expect(stderr).toContain('0 doubts');
});
