import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();
const wide = { viewport: { width: 1440, height: 900 } };

async function openWithMap(options = wide): Promise<Page> {
  const page = await site.open(ARTICLE, options);
  await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
  await page.locator('html.has-map').waitFor();
  return page;
}

const placeOf = (page: Page, id: string) => page.locator(`.text .mention.place[data-entity="${id}"]`).first();
const pinOf = (page: Page, name: string) =>
  page.locator('figure[data-map]').getByRole('button', { name }).first();

describe('the map', () => {
  it('is fetched only when it is near', async () => {
    const asked: string[] = [];
    const page = await site.open('about/', { viewport: { width: 360, height: 600 } });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.addressOf(ARTICLE));
    await page.waitForLoadState('networkidle');
    const early = asked.filter((address) => /map\.js|basemap/.test(address));
    expect(early).toEqual([]);
    await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await page.locator('html.has-map').waitFor();
    expect(asked.some((address) => address.endsWith('/assets/map.js'))).toBe(true);
  });

  it('lets the pin of a place stand out that is pointed at in the text', async () => {
    const page = await openWithMap();
    const pin = pinOf(page, 'Manbij');
    const looks = () => pin.evaluate((button) => button.className);
    const before = await looks();
    await placeOf(page, 'manbij').scrollIntoViewIfNeeded();
    await placeOf(page, 'azaz').hover();
    const without = await looks();
    await placeOf(page, 'manbij').hover();
    expect(await looks()).not.toBe(without);
    expect(before).toBeDefined();
  });

  it('is in step with the paragraph being read', async () => {
    const page = await openWithMap();
    const highlighted = () =>
      page.locator('figure[data-map] button[class*="highlight"]').evaluateAll((buttons) => buttons.length);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(200);
    const above = await highlighted();
    await page
      .locator('.text p', { has: page.locator('[data-entity="jarablus"]') })
      .first()
      .evaluate((block) => scrollTo(0, block.getBoundingClientRect().top + scrollY - innerHeight * 0.3));
    await page.waitForFunction(
      (count) => document.querySelectorAll('figure[data-map] button[class*="highlight"]').length > count,
      above,
    );
  });

  it('leads from a pin to the sentences that name the place', async () => {
    const page = await openWithMap();
    await pinOf(page, 'Jarablus').click();
    await page.locator('.text .is-found[data-entity="jarablus"]').first().waitFor();
    const link = page.locator('figure[data-map] a[href^="#jarablus"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await page.locator(`[id="${href?.slice(1)}"].is-marked`).waitFor();
  });

  it('is led to from a card in the text', async () => {
    const page = await openWithMap();
    await placeOf(page, 'manbij').hover();
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await page.locator('figure[data-map]').getByText('Manbij').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('figure[data-map]') !== null)).toBe(
      true,
    );
  });

  it('does not move the text on a phone when a pin is pressed', async () => {
    const page = await openWithMap({ viewport: { width: 360, height: 700 } });
    const pin = pinOf(page, 'Azaz');
    await pin.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await pin.click();
    await page.waitForTimeout(200);
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(300);
    expect(await page.locator('figure[data-map]').first().isVisible()).toBe(true);
  });
});
