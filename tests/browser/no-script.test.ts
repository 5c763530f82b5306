import { describe, expect, it } from 'vitest';
import { ARTICLE, PAGES, useSite } from './site.ts';

const site = useSite();
const noScript = { javaScriptEnabled: false } as const;

/** Pages of every kind, entities of every type among them. */
const ALL = [
  ...PAGES,
  '404.html',
  'entities/reuters/',
  'entities/g20-hangzhou-summit/',
  'entities/minsk-agreements/',
] as const;

describe('without JavaScript', () => {
  it.each(ALL)('“%s” has its title, its words, and ways to go on', async (path) => {
    const page = await site.open(path, noScript);
    expect(await page.locator('h1').count()).toBe(1);
    const words = (await page.locator('main').innerText()).split(/\s+/);
    expect(words.length).toBeGreaterThan(20);
    expect(await page.locator('header a:visible').count()).toBeGreaterThan(5);
    for (const list of ['#quotations', '#records', '.timeline', '.site-places', '.teasers'])
      if ((await page.locator(list).count()) > 0)
        expect(await page.locator(`${list} a:visible`).count(), list).toBeGreaterThan(0);
    for (const map of await page.locator('figure.map').all())
      expect(await map.locator('img').isVisible()).toBe(true);
  });

  it('no page has controls that do nothing', async () => {
    const page = await site.open('', noScript);
    for (const path of ALL) {
      await page.goto(site.addressOf(path));
      const dead = page.locator('button:visible, input:visible, select:visible');
      expect(await dead.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)), path).toEqual([]);
    }
  });

  it('the article, its table and lists, and the picture of the map can be read', async () => {
    const page = await site.open(ARTICLE, noScript);
    for (const selector of [
      'article.text p',
      '.who-said-what tbody tr',
      '.entity',
      '.entity.place',
      '[data-date]',
      'figure[data-map] :is(svg, img)',
      '[data-layers] .legend-item',
    ]) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
    }
  });

  it('a quotation links to its row, and the row back to it', async () => {
    const page = await site.open(ARTICLE, { ...noScript, viewport: { width: 1440, height: 900 } });
    const note = page.locator('.text .who-speaks a').first();
    const href = (await note.getAttribute('href')) ?? '';
    await note.click();
    expect(new URL(page.url()).hash).toBe(href);
    await page.locator(`[id="${href.slice(1)}"] a[data-words]`).click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`mark[id="${anchor}"]`).isVisible()).toBe(true);
  });

  it('every link within the page has a target', async () => {
    const page = await site.open(ARTICLE, noScript);
    const html = await page.content();
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const lost = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
    expect(lost).toEqual([]);
  });
});
