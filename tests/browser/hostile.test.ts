import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWatchedPage } from '../chromium.ts';
import { useSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-hostile-'));
const dist = join(folder, 'dist');

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'fixtures', 'hostile'), folder, { recursive: true });
  await build();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

const site = useSite(() => dist);

/** Runs in the page: lists what could run code or make third-party requests, one per line. */
function findDangers(): string[] {
  const dangers: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const runs = name.startsWith('on') || name === 'srcdoc' || name === 'style' || name === 'formaction';
      const leads = /^(?:href|src|action|xlink:href)$/.test(name);
      if (runs || (leads && /^\s*(?:javascript|data|vbscript):/i.test(value)))
        dangers.push(`${name}="${value}"`);
    }
    if (/^(?:iframe|object|embed|base|template)$/.test(element.localName)) dangers.push(element.localName);
  }
  for (const script of document.querySelectorAll('script')) {
    const own =
      script.src === '' ? /json$/.test(script.type) : new URL(script.src).origin === location.origin;
    if (!own) dangers.push(script.outerHTML.slice(0, 80));
  }
  return dangers;
}

// Without the pages' security policy, since sanitizing must not rely on the browser to block anything.
describe.each([
  ['with the content security policy', false],
  ['without it', true],
])('a site whose texts all try to run code, %s', (_, bypassCSP) => {
  it('runs nothing, on any page', async () => {
    const pages = globSync('**/index.html', { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
    expect(pages.length).toBeGreaterThan(10);
    const first = pages[0] ?? '';
    const { page, problems } = await openWatchedPage(site.browser(), site.addressOf(first), { bypassCSP });
    const { page: still, problems: stillProblems } = await openWatchedPage(
      site.browser(),
      site.addressOf(first),
      {
        bypassCSP,
        javaScriptEnabled: false,
      },
    );
    for (const path of pages) {
      await page.goto(site.addressOf(path));
      await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => setTimeout(rest))));
      expect(await page.evaluate(() => Reflect.get(window, 'pwned')), path).toBeUndefined();
      await still.goto(site.addressOf(path));
      expect(await still.evaluate(findDangers), path).toEqual([]);
    }
    const asked = [...problems, ...stillProblems];
    expect(asked.filter((problem) => problem.startsWith('third-party'))).toEqual([]);
  });

  it('makes no third-party requests on file://', async () => {
    const address = site.addressOf('articles/hostile/', 'file://');
    const { page, problems } = await openWatchedPage(site.browser(), address, { bypassCSP });
    expect(await page.locator('.text img').count()).toBeGreaterThan(3);
    for (const picture of await page.locator('.text img').all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(
      problems.filter((problem) => problem.includes('evil.example') && !problem.includes('file:')),
    ).toEqual([]);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  });

  it('links to its footnotes and back', async () => {
    const { page } = await openWatchedPage(site.browser(), site.addressOf('articles/hostile/'), {
      bypassCSP,
    });
    await page.locator('[data-footnote-ref]').click();
    expect(await page.locator('li:target').count()).toBe(1);
    await page.locator('li:target [data-footnote-backref]').click();
    expect(await page.locator('a[data-footnote-ref]:target').count()).toBe(1);
  });

  it('runs nothing when its text is used', async () => {
    const address = site.addressOf('articles/hostile/');
    const { page } = await openWatchedPage(site.browser(), address, { bypassCSP });
    for (const key of ['n', 'n', 'n', 'j', 'Enter', 'Escape', 'c', '?']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    for (const chip of await page.locator('.text .quotation-opener:visible').all()) {
      await chip.click();
      await page.locator('#card').waitFor();
      await page.keyboard.press('Escape');
    }
    for (const place of await page.locator('.text b, .text img, .text p > a:not([href])').all()) {
      await place.dispatchEvent('mouseover');
      await place.dispatchEvent('click');
    }
    expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
    expect(page.url()).toContain('articles/hostile/');
  });

  it('cannot imitate parts of the page', async () => {
    const address = site.addressOf('articles/hostile/');
    const { page } = await openWatchedPage(site.browser(), address, { bypassCSP });
    const posing = page.locator(
      '.text p:is(.text, .is-marked, [data-copy], [data-entity], [data-toggle-layer])',
    );
    expect(await posing.count()).toBe(0);
    expect(await page.locator('[id="card"]').evaluateAll((all) => all.map((one) => one.localName))).toEqual([
      'div',
    ]);
  });
});
