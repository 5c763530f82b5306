import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

test.each<[string, Readonly<Record<string, string | Uint8Array>>, string[]]>([
  [
    'an article in another encoding',
    {
      'content/articles/tunnel.md': new Uint8Array([0x2d, 0xe9]),
      'content/overlays/tunnel.geojson': JSON.stringify(OVERLAY),
    },
    ['content/articles/tunnel.md:1 is not UTF-8; save it as UTF-8 in your editor ("Save with encoding")'],
  ],
  [
    'an article whose front matter is broken',
    {
      'content/articles/tunnel.md': "---\ntitle: 'Lee's tunnel'\nslug: tunnel\n---\n\nText.\n",
      'content/overlays/tunnel.geojson': JSON.stringify(OVERLAY),
    },
    [
      `content/articles/tunnel.md:2:8 broken YAML: an apostrophe ends text in single quotes: double it ('') or write "…" around the text`,
    ],
  ],
  [
    'a record that others refer to',
    {
      'content/entities/places/arby.yaml': new Uint8Array([0xe9]),
      'content/entities/places/pier.yaml': 'name: Pier\ndescription: A pier.\nkind: site\nin: arby\n',
      'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace('"role"', '"in":"arby","role"'),
    },
    [
      'content/entities/places/arby.yaml:1 is not UTF-8; save it as UTF-8 in your editor ("Save with encoding")',
    ],
  ],
])('%s is one problem and does not cause others', async (_, files, lines) => {
  const { stdout } = await runIn(await makeSite({ ...SITE, ...files }), ['check']);
  const problems = stdout
    .split('\n')
    .filter((line) => line !== '' && !/^(?:doubt|no record| {2})/.test(line));
  expect(problems).toEqual(lines);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'an article that would not be read',
    { 'content/articles/old/tunnel.md': SITE['content/articles/bridge.md'] },
    /^content\/articles\/old\/tunnel\.md is not read: move it/m,
  ],
  [
    'a slug that is reserved',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace('slug: bridge', 'slug: page'),
    },
    /^content\/articles\/bridge\.md:3:1 "slug" is reserved by the site/m,
  ],
  [
    'an overlay with a path out of its folder as the id of a feature',
    {
      'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace(
        '"properties"',
        '"id":"../x","properties"',
      ),
    },
    /^content\/overlays\/bridge\.geojson:1:\d+ "features\.0\.id" is not valid/m,
  ],
  [
    'an address that runs code',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace(
        'summary:',
        'basedOn: { url: "java\\nscript:alert(1)", edited: x }\nsummary:',
      ),
    },
    /^content\/articles\/bridge\.md:5:\d+ "basedOn\.url" has spaces or invisible characters/m,
  ],
  [
    'a source that runs code',
    {
      'content/entities/people/ann-lee.yaml':
        'name: Ann Lee\ndescription: Mayor.\nsources:\n  - javascript:alert(1)\n',
    },
    /^content\/entities\/people\/ann-lee\.yaml:4:5 "sources\.0" is an address that browsers may run/m,
  ],
  [
    'a source of an overlay that runs code',
    { 'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace('the pier', 'data:text/html,x') },
    /^content\/overlays\/bridge\.geojson:1:\d+ .*source" is an address that browsers may run/m,
  ],
  [
    'a site without a web address',
    { 'content/site.yaml': SITE['content/site.yaml'].replace('https://example.org/', 'ftp://example.org/') },
    /^content\/site\.yaml:3:1 "address" begins with "ftp:"/m,
  ],
  [
    'a link of the site to another server without a scheme',
    {
      'content/site.yaml': `${SITE['content/site.yaml']}links:\n  - { label: L, address: './/example.com/1' }\n`,
    },
    /^content\/site\.yaml:8:\d+ "links\.0\.address" has two slashes in a row in its path; write one/m,
  ],
  [
    'a license that runs code',
    {
      'content/site.yaml': SITE['content/site.yaml'].replace('CC-BY-4.0', '"javascript: alert(1)"'),
    },
    /^content\/site\.yaml:5:1 "licence" is an address that browsers may run/m,
  ],
  [
    'a license of an article that runs code',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace(
        'slug:',
        'licence: "javascript:alert(1)"\nslug:',
      ),
    },
    /^content\/articles\/bridge\.md:3:1 "licence" is an address that browsers may run/m,
  ],
  [
    'a file in public/ that Windows could not have',
    { 'public/CON.txt': 'x' },
    /^public\/CON\.txt can't be published under this name: Windows reserves/m,
  ],
  [
    'a file in public/ in place of a page',
    { 'public/articles/bridge/index.html': 'x' },
    /^public\/articles\/bridge\/index\.html has the name of a file that the build makes/m,
  ],
  [
    'a language name instead of a tag',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace(
        'slug:',
        'language: english\nslug:',
      ),
    },
    /^content\/articles\/bridge\.md:3:1 "language" is not a language tag; write en \(it is "english"\)/m,
  ],
  [
    'a role that ends before it begins',
    {
      'content/entities/people/ann-lee.yaml':
        'name: Ann Lee\ndescription: Mayor.\nroles:\n  - title: Mayor\n    from: "2018"\n    to: "2012"\n',
    },
    /^content\/entities\/people\/ann-lee\.yaml:6:5 "roles\.0\.to" \([-\d/]+\) is before "from" \(2018\)/m,
  ],
  [
    'an event that ends before it begins',
    {
      'content/entities/events/fair.yaml':
        'name: Fair\ndescription: A fair.\nfrom: 2016-09-05\nto: 2016-09-04\n',
    },
    /^content\/entities\/events\/fair\.yaml:4:1 "to" \([-\d/]+\) is before "from"/m,
  ],
  [
    'an overlay that ends before it begins',
    {
      'content/overlays/bridge.geojson': JSON.stringify(OVERLAY).replace(
        '"role"',
        '"from":"2016-09","to":"2016-08","role"',
      ),
    },
    /^content\/overlays\/bridge\.geojson:1:\d+ "features\.0\.properties\.to" \([-\d/]+\) is before "from"/m,
  ],
  [
    'a broken detailed map',
    { 'content/basemap/arby/detail.json': '{' },
    /^content\/basemap\/arby\/detail\.json:1:2 broken JSON/m,
  ],
  [
    'two records with the same name',
    { 'content/entities/people/other-lee.yaml': 'name: Ann Lee\ndescription: A painter.\n' },
    /^content\/entities\/people\/other-lee\.yaml:1:1 “Ann Lee” is also the name of content\/entities\/people\/ann-lee\.yaml/m,
  ],
])('%s is a problem that says how to fix it', async (_, files, line) => {
  const { code, stdout } = await runIn(await makeSite({ ...SITE, ...files }), ['check']);
  expect(stdout).toMatch(line);
  expect(code).toBe(1);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'a folder that is not read',
    { 'content/article/a.md': '' },
    /^doubt: content\/article is not read: rename it to articles$/m,
  ],
  [
    'a text file among the articles',
    { 'content/articles/a.txt': 'x' },
    /^doubt: content\/articles\/a\.txt is not read/m,
  ],
  [
    'a title that is cut off',
    {
      'content/articles/bridge.md': SITE['content/articles/bridge.md'].replace(
        'Bridge closed',
        'Bridge #3 closed',
      ),
    },
    /^doubt: content\/articles\/bridge\.md:2:8 "#3 closed" is read as a comment/m,
  ],
])('%s is a doubt', async (_, files, line) => {
  const { code, stdout } = await runIn(await makeSite({ ...SITE, ...files }), ['check']);
  expect(stdout).toMatch(line);
  expect(code).toBe(0);
});

test('anchors does not change a ledger that it cannot read', async () => {
  for (const ledger of ['{\n<<<<<<< HEAD\n', '{}', '{"version":1,"anchors":{"../x":{}}}']) {
    const site = await makeSite({ ...SITE, 'content/anchors.json': ledger });
    const { code, stderr } = await runIn(site, ['anchors']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^content\/anchors\.json:\d+:\d+ /m);
    expect(await readFile(join(site, 'content/anchors.json'), 'utf8')).toBe(ledger);
  }
});
