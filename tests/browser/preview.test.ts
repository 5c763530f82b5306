import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { type RunningPreview, startPreview } from './start-preview.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-preview-'));
const LEAD = 'articles/council-meets/';

/** Long enough to scroll. */
const PARAGRAPHS = Array.from({ length: 40 }, (_, i) => `The council discussed item ${i} in Arby.`);

const FILES = {
  'content/site.yaml': `title: Harbour Notes
description: News of a harbour.
address: https://example.org/
publisher: Nobody
licence: CC0-1.0
map: { center: [50, 10], zoom: 6 }
`,
  'content/articles/council-meets.md': article('council-meets', PARAGRAPHS.join('\n\n')),
  'content/articles/budget.md': article('budget', 'A draft with nothing yet.', 'draft: true\n'),
  'content/entities/places/arby.yaml':
    'name: Arby\nkind: town\ndescription: A town.\ncoordinates: { lat: 50, lon: 10 }\n',
};

function article(slug: string, text: string, more = ''): string {
  return `---\ntitle: About ${slug}\nslug: ${slug}\nsummary: It met.\npublished: 2030-01-09\n${more}---\n\n${text}\n`;
}

const OVERLAY = 'content/overlays/council-meets.geojson';

/** An overlay with one line. */
function drawn(label: string): string {
  const properties = {
    role: 'front',
    label,
    certainty: 'reported',
    source: 'The council discussed item 0 in Arby',
  };
  const coordinates = [
    [10, 50],
    [10.2, 50.1],
  ];
  const feature = { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] });
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

let preview: RunningPreview;
let browser: Browser;

beforeAll(async () => {
  write(FILES);
  [preview, browser] = await Promise.all([startPreview(folder), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  preview?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  rmSync(join(folder, OVERLAY), { force: true });
  write(FILES);
});

/** Opens a page and waits until it listens for changes. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 960, height: 800 } });
  page.setDefaultTimeout(10_000);
  const listens = page.waitForRequest(/preview-events/);
  await page.goto(new URL(path, preview.address).href);
  await listens;
  return page;
}

test('an edited article shows in the open page, at the same scroll position', async () => {
  const page = await open(LEAD);
  // What the test before wrote may load the page once more.
  const scroll = () =>
    page.evaluate(() => {
      scrollTo({ top: 700, behavior: 'instant' });
      return scrollY;
    });
  await expect.poll(() => scroll().catch(() => 0)).toBe(700);
  const [first, ...rest] = PARAGRAPHS;
  write({
    'content/articles/council-meets.md': article(
      'council-meets',
      [`${first} It rained.`, ...rest].join('\n\n'),
    ),
  });
  await page.getByText('It rained.').waitFor({ state: 'attached' });
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await expect.poll(() => scrolled().catch(() => 0)).toBe(700);
});

test.each([
  [
    'a record',
    { 'content/entities/places/arby.yaml': 'name: Arby\nkind: town\ndescription: A port.\n' },
    'entities/arby/',
    'A port.',
  ],
  [
    'the settings',
    { 'content/site.yaml': FILES['content/site.yaml'].replace('Harbour', 'Quay') },
    '',
    'Quay Notes',
  ],
  ['an overlay', { [OVERLAY]: drawn('Harbour wall') }, LEAD, 'Harbour wall'],
  [
    'a new article',
    { 'content/articles/storm.md': article('storm', 'It came at night.') },
    '',
    'About storm',
  ],
])('%s, saved, shows in the open page', async (_, files, path, words) => {
  const page = await open(path);
  expect(await page.getByText(words).count()).toBe(0);
  write(files);
  await page.getByText(words).first().waitFor();
});

test('a file of public/ that is saved is loaded again', async () => {
  const page = await open('');
  write({ 'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  await page.waitForEvent('load');
  await page.waitForLoadState(); // what the test before wrote may be loaded first
  const icon = () => page.evaluate(async () => (await fetch('icon.svg')).text()).catch(() => 'loading');
  await expect.poll(icon).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
});

test('an article that is deleted is gone from the lists', async () => {
  write({ 'content/articles/flood.md': article('flood', 'It came at night.') });
  const page = await open('');
  await page.getByText('About flood').first().waitFor();
  rmSync(join(folder, 'content/articles/flood.md'));
  await page.getByText('About flood').first().waitFor({ state: 'detached' });
});

test('a mistake is shown over the page with its place, and goes when it is corrected', async () => {
  const page = await open(LEAD);
  write({ 'content/entities/places/arby.yaml': 'name: Arby\nkind: twon\ndescription: A town.\n' });
  const shown = page.getByRole('alert');
  await shown.waitFor();
  const text = await shown.innerText();
  expect(text).toContain('content/entities/places/arby.yaml:2');
  expect(text).toContain('kind: twon');
  expect(await page.getByText('discussed item 1 in').count()).toBe(1);
  const other = await open('entities/arby/');
  await other.getByRole('alert').waitFor();
  write({ 'content/entities/places/arby.yaml': FILES['content/entities/places/arby.yaml'] });
  await shown.waitFor({ state: 'detached' });
});

test('a draft is shown and marked as one', async () => {
  const page = await open('articles/budget/');
  expect(await page.locator('.draft-mark').first().innerText()).toBe('Draft');
  await page.goto(new URL(LEAD, preview.address).href);
  expect(await page.locator('article .draft-mark').count()).toBe(0);
});

test('the map is drawn', async () => {
  const page = await open('map/');
  await page.locator('.leaflet-container').first().waitFor();
});

test('nothing is written to the site', () => {
  expect(readdirSync(folder).sort()).toEqual(['content', 'public']);
});

test('another name for this computer does not reach drafts', async () => {
  const { port } = new URL(preview.address);
  const status = await new Promise((resolve, reject) => {
    const headers = { host: `evil.example:${port}` };
    get(preview.address, { headers }, (answer) => resolve(answer.resume().statusCode)).once('error', reject);
  });
  expect(status).toBe(403);
});
