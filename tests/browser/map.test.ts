import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapToRest, openWithMap, pinOf } from './open-map.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

const placeOf = (page: Page, id: string) => page.locator(`.text .mention.place[data-entity="${id}"]`).first();

const standingOut = (page: Page) =>
  page.locator('figure[data-map] .map-pin.is-highlighted:visible .map-pin-name').allTextContents();

const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

describe('the map', () => {
  it('is loaded only when it is near', async () => {
    const page = await site.open('about/', { viewport: { width: 360, height: 600 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.addressOf(ARTICLE));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => /map\.js|basemap/.test(address))).toEqual([]);
    await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await page.locator('.map.is-live').first().waitFor();
    expect(asked.some((address) => address.endsWith('/assets/map.js'))).toBe(true);
  });

  it('highlights the pin of the place under the pointer or focus', async () => {
    const page = await openWithMap(site);
    await placeOf(page, 'manbij').hover();
    expect(await standingOut(page)).toEqual(['Manbij']);
    await placeOf(page, 'azaz').hover();
    expect(await standingOut(page)).toEqual(['Azaz']);
    await placeOf(page, 'manbij').focus();
    expect(await standingOut(page)).toEqual(['Manbij']);
  });

  it('highlights the places of the paragraph being read', async () => {
    const page = await openWithMap(site);
    const read = (id: string) =>
      placeOf(page, id).evaluate((mention) => {
        const block = mention.closest('p') ?? mention;
        scrollTo(0, block.getBoundingClientRect().top + scrollY - innerHeight * 0.3);
      });
    await page.mouse.move(2, 2);
    await read('azaz');
    await page.waitForFunction(() => document.querySelectorAll('.map-pin.is-highlighted').length > 1);
    expect(await standingOut(page)).toEqual(expect.arrayContaining(['Azaz', 'Jarablus']));
    expect(await standingOut(page)).not.toContain('Manbij');
    await read('manbij');
    await expect.poll(() => standingOut(page), { timeout: 10_000 }).toContain('Manbij');
  });

  it('links a pin to the sentences that mention the place', async () => {
    const page = await openWithMap(site);
    await pinOf(page, 'Jarablus').click();
    const found = page.locator('.text .is-found');
    await found.first().waitFor();
    const ids = await found.evaluateAll((mentions) =>
      mentions.map((mention) => mention.getAttribute('data-entity')),
    );
    expect(new Set(ids)).toEqual(new Set(['jarablus']));
    await page.waitForFunction(() => {
      const { top = -1, bottom = 0 } =
        document.querySelector('.text .is-found')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    const link = page.locator('figure[data-map] a[href^="#jarablus_"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await page.locator(`[id="${href?.slice(1)}"].is-marked`).waitFor();
  });

  it('is reached from the card of a place', async () => {
    const page = await openWithMap(site);
    await placeOf(page, 'manbij').hover();
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('.map-popup-title', { hasText: 'Manbij' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-popup-title');
  });

  it.each(['', ARTICLE])('of “%s” has no name under its buttons on a phone', async (path) => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 } });
    await page.locator('figure.map').scrollIntoViewIfNeeded();
    await page.locator('.map.is-live').waitFor();
    const names = page.locator('.map-pin-name:visible');
    expect(await names.allTextContents()).toContain('Jarablus');
    const buttons = await page.locator('.map-zooms').boundingBox();
    for (const name of await names.all()) {
      const box = await name.boundingBox();
      const isBeside =
        box && buttons && (box.x + box.width <= buttons.x || box.y >= buttons.y + buttons.height);
      expect(isBeside, await name.innerText()).toBe(true);
    }
  });

  it('does not scroll the text on a phone when a pin is tapped', async () => {
    const page = await openWithMap(site, { width: 360, height: 700 });
    await pinOf(page, 'Azaz').scrollIntoViewIfNeeded();
    const before = await scrollOf(page);
    await pinOf(page, 'Azaz').click();
    await page.locator('.map-popup-title').waitFor();
    await mapToRest(page);
    expect(await scrollOf(page)).toBe(before);
  });

  it('comes to the place on a phone, before it has loaded, and leaves the text where it was', async () => {
    const page = await site.open(ARTICLE, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const place = placeOf(page, 'jarablus');
    await place.scrollIntoViewIfNeeded();
    await place.tap();
    const before = await scrollOf(page);
    expect(await page.locator('.map.is-live').count()).toBe(0);
    await page.getByRole('button', { name: 'Show on the map' }).tap();
    await page.locator('.map-popup-title', { hasText: 'Jarablus' }).waitFor();
    const box = await page.locator('figure.map').boundingBox();
    expect(box && box.y > 200 && Math.round(box.y + box.height) === 844).toBe(true);
    await mapToRest(page);
    const pin = await pinOf(page, 'Jarablus').boundingBox();
    const popup = await page.locator('.map-popup').boundingBox();
    expect(pin && popup && box && pin.y > box.y && pin.y + pin.height < popup.y).toBe(true);
    await page.keyboard.press('Escape'); // closes the popup
    await page.keyboard.press('Escape');
    await page.locator('.map.is-sheet').waitFor({ state: 'detached' });
    expect(await scrollOf(page)).toBe(before);
  });

  it('is a tap away on a phone, and its sentences lead back to the text', async () => {
    const page = await site.open(ARTICLE, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('.text p').nth(5).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await pinOf(page, 'Manbij').tap();
    const link = page.locator('figure.map a[href^="#"]').first();
    const href = await link.getAttribute('href');
    await link.tap();
    await page.locator('.map.is-sheet').waitFor({ state: 'detached' });
    await page.locator(`[id="${href?.slice(1)}"].is-marked`).waitFor();
    await page.locator('figure.map').scrollIntoViewIfNeeded();
    await page.locator('.map-open').waitFor({ state: 'hidden' });
  });

  it('keeps the picture if the interactive map cannot load', async () => {
    const page = await site.open('about/');
    const again = await page.context().newPage();
    await again.route('**/assets/map.js', (route) => route.abort());
    const failed = again.waitForEvent('requestfailed');
    await again.goto(site.addressOf(ARTICLE));
    await again.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await failed;
    expect(await again.locator('figure[data-map] :is(svg, img)').first().isVisible()).toBe(true);
    expect(await again.locator('html.has-map').count()).toBe(0);
  });
});
