import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copySite, digestsOf, type SiteCopy } from './build.ts';
import { findBrokenLinks, listFiles } from './find-broken-links.ts';
import { findHtmlFaults } from './find-html-faults.ts';

const ADDRESS = 'https://example.org/news/';

/** Builds a site; fails the test with the output of the build. */
async function buildWell(site: SiteCopy): Promise<void> {
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
}

/** The text of a page without markup, with white space collapsed. */
const wordsOf = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe.each(['tiny', 'no-articles', 'no-entities'])('the site %s', (name) => {
  const site = copySite(name);
  beforeAll(async () => {
    await buildWell(site);
  });

  test('is valid HTML', async () => {
    expect(await findHtmlFaults(site.dist)).toEqual([]);
  });

  test('has no broken links', () => {
    expect(findBrokenLinks(site.dist, ADDRESS)).toEqual([]);
  });

  test('has every page that does not depend on content', () => {
    const files = listFiles(site.dist);
    const pages = ['', 'quotes/', 'entities/', 'map/', 'timeline/', 'about/'].map(
      (path) => `${path}index.html`,
    );
    expect(files).toEqual(expect.arrayContaining([...pages, '404.html']));
  });
});

describe('the tiny site', () => {
  const site = copySite('tiny');
  beforeAll(async () => {
    await buildWell(site);
  });

  test('states its own publisher and license, and only the data that it has', () => {
    const page = site.read('about/index.html');
    const licenses = wordsOf(page.slice(page.indexOf('id="licences"'), page.indexOf('<footer')));
    expect(licenses).toContain('own texts and annotations: Nobody, CC0 1.0 (public domain).');
    expect(licenses).toContain('Natural Earth');
    expect(licenses).not.toMatch(/OpenStreetMap|CC BY 4\.0 International|credit/);
  });

  test('shows who speaks, in the role on that day, and what is banned', () => {
    const page = wordsOf(site.read('articles/harbour/index.html'));
    expect(page).toContain('Mayor of Arby at the time');
    expect(page).not.toContain('Harbour master of Arby at the time');
    expect(page).toContain('banned in Norland');
    expect(wordsOf(site.read('entities/index.html'))).toContain('banned in Norland');
    expect(wordsOf(site.read('entities/harbour-guild/index.html'))).toContain(
      'banned in Norland, since 2018',
    );
  });

  test('has a page for each quotation, with a citation at the published address', () => {
    const [path = ''] = listFiles(site.dist).filter((file) => /^quotes\/lind-.*\/index\.html$/.test(file));
    const address = `${ADDRESS}${path.replace('index.html', '')}`;
    expect(wordsOf(site.read(path))).toContain(
      `“We shall have a new harbour” (Anna Lind), “Mayor promises a new harbour”, The tiny site, 14 June 2021, ${address}`,
    );
  });

  test('says that an unnamed source is unnamed', () => {
    expect(wordsOf(site.read('quotes/index.html'))).toContain('a senior official (unnamed)via Norland Wire');
  });

  test('gives each page its own address, title and description', () => {
    for (const file of listFiles(site.dist).filter((name) => name.endsWith('index.html'))) {
      const page = site.read(file);
      expect(page).toContain(`<link rel="canonical" href="${ADDRESS}${file.replace('index.html', '')}">`);
      expect(page).toMatch(/<title>[^<]*The tiny site<\/title>/);
      expect(page).toMatch(/<meta name="description" content="[^"]+">/);
      expect(page).toMatch(/<meta property="og:title" content="[^"]+">/);
    }
  });

  test.each([
    ['articles/harbour/index.html', 'NewsArticle'],
    ['entities/anna-lind/index.html', 'Person'],
    ['entities/arby/index.html', 'Place'],
    ['index.html', 'WebSite'],
  ])('describes %s as a %s', (file, type) => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(site.read(file)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', '@type': type });
  });

  test('shows an article without quotations and mentions', () => {
    const page = wordsOf(site.read('articles/bare/index.html'));
    expect(page).toContain('It rained, and then it stopped.');
    expect(page).toContain('Nobody is quoted in this article.');
    expect(page).not.toContain('Who and what is mentioned');
  });

  test('is identical when built again, with a cache and without', async () => {
    const before = digestsOf(site.dist);
    await buildWell(site);
    expect(digestsOf(site.dist)).toEqual(before);
    const afresh = copySite('tiny');
    await buildWell(afresh);
    expect(digestsOf(afresh.dist)).toEqual(before);
  });
});

describe('a site with an error', () => {
  const site = copySite('tiny');
  let good: ReadonlyMap<string, string>;
  beforeAll(async () => {
    await buildWell(site);
    good = digestsOf(site.dist);
  });

  const front = (slug: string) => `---\ntitle: A\nslug: ${slug}\npublished: 2021-01-01\nsummary: B.\n---\n`;

  test.each([
    [
      'a slug that another article already has',
      'articles/z.md',
      `${front('bare')}\nWords.\n`,
      'has the slug "bare"',
    ],
    [
      'an article without a title',
      'articles/z.md',
      front('z').replace('title: A\n', '\n'),
      '"title" is missing',
    ],
    ['an article without text', 'articles/z.md', front('z'), 'has no text'],
    ['broken YAML', 'entities/places/zelm.yaml', 'name: [Zelm\n', 'broken YAML'],
    [
      'a record without a name',
      'entities/places/zelm.yaml',
      'kind: town\ndescription: A town.\n',
      '"name" is missing',
    ],
    ['broken GeoJSON', 'overlays/harbour.geojson', '{"type": ', 'broken JSON'],
  ])('is not built and stays unchanged: %s', async (_, name, content, message) => {
    const path = join(site.folder, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    const { code, output } = await site.build();
    rmSync(path);
    expect(code).toBe(1);
    expect(output).toContain(`content/${name}`);
    expect(output).toContain(message);
    expect(digestsOf(site.dist)).toEqual(good);
  });
});
