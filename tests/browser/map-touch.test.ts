import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapToRest } from './open-map.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function openOnPhone(path: string): Promise<{ page: Page; fingers: CDPSession }> {
  const page = await site.open(path, PHONE);
  return { page, fingers: await page.context().newCDPSession(page) };
}

async function showMap(page: Page): Promise<void> {
  await page.locator('figure.map').evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  await page.locator('.map.is-live').waitFor();
  await mapToRest(page);
}

/** Moves fingers up by 150 px on the map, starting in its middle, each some pixels beside the other. */
async function drag({ page, fingers }: { page: Page; fingers: CDPSession }, count: 1 | 2): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('.map-view').boundingBox()) ?? {};
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : Array.from({ length: count }, (_, id) => ({
              x: x + width / 2 + id * 60 - 30,
              y: y + height / 2 - up,
              id,
            })),
    });
  await touch('touchStart', 0);
  for (let up = 15; up <= 150; up += 15) await touch('touchMove', up);
  await touch('touchEnd', 150);
  await mapToRest(page);
}

/** Where the first pin is in the map's view. */
const pinInMap = (page: Page) =>
  page.evaluate(() => {
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    return Math.round(top('.map-pin:not([hidden])') - top('.map-view'));
  });

const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));

describe('the map under fingers', () => {
  it.each(['', ARTICLE, 'map/'])(
    'of “%s” lets one finger scroll the page, and says how to move it',
    async (path) => {
      const opened = await openOnPhone(path);
      const { page } = opened;
      await showMap(page);
      const before = { pin: await pinInMap(page), scroll: await scrollOf(page) };
      await drag(opened, 1);
      expect(await scrollOf(page)).toBeGreaterThan(before.scroll + 50);
      expect(await pinInMap(page)).toBe(before.pin);
      const hint = page.locator('.map-hint');
      await hint.and(page.locator('.is-shown')).waitFor();
      expect(await hint.innerText()).toBe('Two fingers move the map.');
      await hint.and(page.locator(':not(.is-shown)')).waitFor();
    },
  );

  it('moves with two', async () => {
    const opened = await openOnPhone('');
    const { page } = opened;
    await showMap(page);
    const before = { pin: await pinInMap(page), scroll: await scrollOf(page) };
    await drag(opened, 2);
    expect(await scrollOf(page)).toBe(before.scroll);
    expect(Math.abs((await pinInMap(page)) - before.pin)).toBeGreaterThan(50);
  });

  it('moves with one while it covers the text', async () => {
    const opened = await openOnPhone(ARTICLE);
    const { page } = opened;
    await page.locator('.text p').nth(3).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await page.locator('.map.is-live').waitFor();
    await mapToRest(page);
    const before = { pin: await pinInMap(page), scroll: await scrollOf(page) };
    await drag(opened, 1);
    expect(await scrollOf(page)).toBe(before.scroll);
    expect(Math.abs((await pinInMap(page)) - before.pin)).toBeGreaterThan(50);
    expect(await page.locator('.map-hint.is-shown').count()).toBe(0);
  });
});
