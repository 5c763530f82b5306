import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageColors } from '../../src/design/colors.ts';
import { makeReadable } from '../../src/design/contrast.ts';
import { openWatchedPage } from '../chromium.ts';
import { serve } from '../serve.ts';
import { listFiles } from '../site/find-broken-links.ts';
import { useSite, WAYS } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-own-'));
const dist = join(folder, 'dist');
const ACCENT = '#0b5fa5';
const SPEAKERS = ['Ann Lee', 'Bob Stone', 'Carla Weiss'];
const ARTICLES = 6;
const QUOTATIONS = 90;
const PEOPLE = 205;
/** From this quotation on, each has a speaker of its own, so that there are more than a page offers. */
const OTHERS = 480;

const speakerOf = (number: number) =>
  number < OTHERS ? SPEAKERS[number % SPEAKERS.length] : `Zed Number${number - OTHERS}`;

const FILES: Record<string, string> = {
  'content/site.yaml': `title: Harbour Notes
description: A site with everything of its own.
address: https://example.org/news/
publisher: Nobody
licence: CC0-1.0
logo: art/logo.svg
accent: "${ACCENT}"
links:
  - { label: Imprint, address: https://example.org/imprint }
  - { label: Write to us, address: "mailto:desk@example.org" }
  - { label: Press kit, address: press/kit.html }
map: { center: [50, 10], zoom: 6 }
`,
  'public/art/logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20z"/></svg>',
  'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
  'public/press/kit.html': '<!doctype html><title>Kit</title><a href="/not/rewritten/">as it is</a>',
  'public/CNAME': 'example.org\n',
};
for (let a = 0; a < ARTICLES; a++) {
  const paragraphs = Array.from({ length: QUOTATIONS }, (_, i) => {
    const number = a * QUOTATIONS + i;
    return `“The plan with number ${number} is ready,” ${speakerOf(number)} said.`;
  });
  FILES[`content/articles/council-${a}.md`] =
    `---\ntitle: The council meets ${a}\nslug: council-${a}\nsummary: It met.\npublished: 2030-01-0${9 - a}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
for (let i = 0; i < PEOPLE; i++) {
  FILES[`content/entities/people/zed-${i}.yaml`] = `name: Zed Number${i}\ndescription: A councillor.\n`;
}
FILES['content/entities/places/arby.yaml'] = 'name: Arby\nkind: town\ndescription: A town.\n';

function build(): Promise<void> {
  const script = join(import.meta.dirname, '..', '..', 'src', 'cli', 'newsgloss.mjs');
  const child = spawn(process.execPath, [script, 'build', '--out', dist], {
    env: { ...process.env, NEWSGLOSS_SITE: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the build ended with ${code}`)),
    );
  });
}

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await build();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = useSite(() => dist);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('a site with its own files and settings', () => {
  it('keeps its own files, and gets from the engine only those it lacks', () => {
    expect(read('press/kit.html')).toBe(FILES['public/press/kit.html']);
    expect(read('CNAME')).toBe('example.org\n');
    expect(read('icon.svg')).toBe(FILES['public/icon.svg']);
    expect(read('robots.txt')).toContain('User-agent: *');
    expect(listFiles(dist)).not.toContain('favicon.ico');
  });

  it('shows logo, links, and icon on every page', () => {
    const pages = listFiles(dist).filter((file) => file.endsWith('.html') && file !== 'press/kit.html');
    expect(pages.length).toBeGreaterThan(ARTICLES * QUOTATIONS);
    const lacking = pages.filter((file) => {
      const html = read(file);
      return ![
        /<img class="logo" src="[^"]*art\/logo\.svg" alt="" width="60" height="20">/,
        /<link rel="icon" href="[^"]*icon\.svg"/,
        /<link rel="stylesheet" href="[^"]*assets\/site\.css"/,
        /<a href="https:\/\/example\.org\/imprint">Imprint<\/a>/,
        /<a href="mailto:desk@example\.org">Write to us<\/a>/,
        /<a href="[^"]*press\/kit\.html">Press kit<\/a>/,
      ].every((pattern) => pattern.test(html));
    });
    expect(lacking).toEqual([]);
    expect(read('index.html')).not.toContain('favicon.ico');
  });

  it.each([
    ['light', ACCENT],
    ['dark', makeReadable(ACCENT, 1)],
  ] as const)('has its accent color in the %s theme', async (colorScheme, accent) => {
    const page = await site.open('about/', { colorScheme });
    const shown = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.color = 'var(--accent)';
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    const channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
    expect(shown).toBe(`rgb(${channels.join(', ')})`);
    expect(accent).not.toBe(pageColors.accent[0]);
  });

  it('has a 404 page that works when served locally', async () => {
    const server = await serve(dist);
    try {
      const { page, problems } = await openWatchedPage(site.browser(), `${server.address}no/such/page/`);
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
      expect(
        await page.locator('img.logo').evaluate((img: HTMLImageElement) => img.naturalWidth),
      ).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'all quotations' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quotations' }).waitFor();
    } finally {
      await server.close();
    }
  });
});

describe.each(WAYS)('the filter of a long list, over %s', (way) => {
  it('finds items on other pages, with working links', async () => {
    const page = await site.open('quotes/', { way });
    const items = page.locator('#quotations [data-item]:visible');
    expect(await items.count()).toBe(100);
    await page.locator('input[name=q]').fill(`number ${ARTICLES * QUOTATIONS - 1}`);
    await page.locator('[data-count]', { hasText: `1 of ${ARTICLES * QUOTATIONS}` }).waitFor();
    expect(await items.count()).toBe(1);
    expect(await page.locator('.pager').isVisible()).toBe(false);
    await items.getByRole('link').first().click();
    await page
      .getByText(`The plan with number ${ARTICLES * QUOTATIONS - 1} is ready`)
      .first()
      .waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^quotation/i);
  });

  it('shows the page again when it is reset', async () => {
    const page = await site.open('quotes/page/2/', { way });
    const first = await page.locator('#quotations [data-item]').first().innerText();
    await page.locator('input[name=q]').fill('number 7');
    await page.locator('[data-count]', { hasText: /^\d+ of \d+/ }).waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page
      .locator('[data-count]', { hasText: `100 of ${ARTICLES * QUOTATIONS} quotations on this page` })
      .waitFor();
    expect(await page.locator('#quotations [data-item]').first().innerText()).toBe(first);
    expect(await page.locator('.pager').isVisible()).toBe(true);
  });

  it('finds records on other pages, each once under its heading', async () => {
    const page = await site.open('entities/', { way });
    await page.locator('input[name=q]').fill('Arby');
    await page.locator('[data-count]', { hasText: `1 of ${PEOPLE + 1}` }).waitFor();
    expect(await page.locator('[data-group]:visible h2').allInnerTexts()).toEqual(['Places']);
    await page.locator('input[name=q]').fill(`Number${PEOPLE - 1}`);
    await page.locator('#records [data-item]:visible', { hasText: `Number${PEOPLE - 1}` }).waitFor();
    expect(await page.locator('[data-group]:visible h2').allInnerTexts()).toEqual(['People']);
  });
});

describe('the filter of quotations', () => {
  it('offers speakers without a record', async () => {
    const page = await site.open('quotes/');
    await page.locator('select[name=speaker]').selectOption({ label: 'Bob Stone' });
    await page
      .locator('[data-count]', { hasText: `${OTHERS / 3} of ${ARTICLES * QUOTATIONS} quotations` })
      .waitFor();
    const speakers = await page.locator('#quotations [data-item]:visible .speaker').allInnerTexts();
    expect(new Set(speakers)).toEqual(new Set(['Bob Stone']));
  });

  it('offers every speaker, also of other pages, once a reader turns to it', async () => {
    const page = await site.open('quotes/');
    const select = page.locator('select[name=speaker]');
    expect(await select.locator('option').count()).toBe(51);
    await select.focus();
    await select.locator('option', { hasText: 'Zed Number59' }).waitFor({ state: 'attached' });
    await select.selectOption({ label: 'Zed Number59' });
    await page.locator('[data-count]', { hasText: `1 of ${ARTICLES * QUOTATIONS} quotations` }).waitFor();
    expect(await page.locator('#quotations [data-item]:visible').innerText()).toContain('Zed Number59');
  });

  it('applies a choice in the address, however long the list', async () => {
    const page = await site.open(`quotes/?q=plan`);
    await page
      .getByText(`${ARTICLES * QUOTATIONS} of ${ARTICLES * QUOTATIONS} quotations match; first 200 shown`)
      .waitFor();
    expect(await page.locator('#quotations [data-item]:visible').count()).toBe(200);
  });
});
