import { describe, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { ARTICLE, PAGES, useSite, WAYS } from './site.ts';

const site = useSite();

// Every page is opened by a function that fails on console errors, failed requests, and third-party requests.
describe.each(WAYS)('over %s', (way) => {
  it('opens every kind of page without errors', async () => {
    const page = await site.open('', { way });
    for (const path of PAGES) {
      await page.goto(site.addressOf(path, way));
      expect(await page.locator('h1').count(), path).toBe(1);
      expect((await page.locator('html').getAttribute('class'))?.split(' '), path).toContain('js');
    }
  });

  it('links from the front page to the article, a quotation, and its speaker', async () => {
    const page = await site.open('', { way });
    await page.locator('main a[href*="articles/"]').first().click();
    await page.locator('article.text').waitFor();
    await page.locator('.who-said-what tr[data-speaker="vladimir-putin"] a.own-page').first().click();
    await page.waitForURL(/quotes\/.+/);
    await page.locator('main a[href*="entities/"]').first().click();
    await page.waitForURL(/entities\/.+/);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  it('draws the interactive map from the site’s own data', async () => {
    const page = await site.open(ARTICLE, { way, viewport: { width: 1440, height: 900 } });
    await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await page.locator('.map.is-live').first().waitFor();
    await page.locator('figure[data-map] canvas').first().waitFor();
    expect(await page.locator('figure[data-map]').getByRole('button', { name: /Azaz/ }).count()).toBe(1);
  });

  it('remembers the reader’s choices on the next page', async () => {
    const page = await site.open(ARTICLE, { way });
    await page.keyboard.press('2');
    await page.keyboard.press('t');
    await page.goto(site.addressOf('about/', way));
    const shown = await page.locator('html').evaluate(({ dataset }) => ({ ...dataset }));
    expect(shown).toEqual({ layersOff: 'people', theme: 'light' });
  });

  it('copies a link that leads to the quotation', async () => {
    const page = await site.open(ARTICLE, { way });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    await page.keyboard.press('Escape');
    const copied = await paste(page);
    const anchor = new URL(page.url()).hash;
    expect(anchor).toMatch(/^#[a-z0-9-]+$/);
    expect(copied.endsWith(anchor)).toBe(true);
    expect(copied.startsWith('file:')).toBe(false);
  });

  it('copies a link to the own page of a quotation that has one', async () => {
    const page = await site.open(ARTICLE, { way });
    await page.locator('.who-speaks a', { hasText: /^Quotation 6$/ }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    await page.keyboard.press('Escape');
    expect(await paste(page)).toMatch(/^http.*\/quotes\/putin-no-matter-[a-z-]+\/(?:index\.html)?$/);
  });
});
