import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

interface Stop {
  readonly words: string;
  readonly section: 'text' | 'map' | 'apparatus' | 'frame';
  /** False for something on a map that is out of its view. */
  readonly isInView: boolean;
}

/** What has the focus; undefined when it has left the page. */
const findStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return undefined;
    const sections = { '.text': 'text', '[data-map]': 'map', '.apparatus': 'apparatus' } as const;
    const [, section] = Object.entries(sections).find(([part]) => activeElement.closest(part)) ?? [];
    const box = activeElement.getBoundingClientRect();
    const map = activeElement.closest('[data-map]')?.getBoundingClientRect() ?? box;
    const isInView =
      box.right >= map.left && box.left <= map.right && box.bottom >= map.top && box.top <= map.bottom;
    return { words: activeElement.textContent.trim(), section: section ?? 'frame', isInView };
  });

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 500; i++) {
    await page.keyboard.press('Tab');
    const stop = await findStop(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new RangeError('the focus never leaves the page');
}

it.each([390, 1440])('the Tab key goes through an article in its order, at %i px', async (width) => {
  const page = await site.open(ARTICLE, { viewport: { width, height: 900 } });
  if (width >= 1440) await page.locator('.map.is-live').waitFor();
  const stops = await walk(page);
  expect(stops.length).toBeLessThanOrEqual(200);
  expect(stops.filter(({ isInView }) => !isInView)).toEqual([]);
  const sections = stops.map(({ section }) => section).filter((one, i, all) => one !== all[i - 1]);
  expect(sections.filter((one) => one !== 'frame').slice(0, 1)).toEqual(['text']);
  expect(sections.filter((one) => one === 'text' || one === 'apparatus')).toEqual(['text', 'apparatus']);
});

it('the map and the appendix can be skipped', async () => {
  const page = await site.open(ARTICLE, { viewport: { width: 1440, height: 900 } });
  await page.locator('.map.is-live').waitFor();
  const follow = async (words: string) => {
    const link = page.getByRole('link', { name: words });
    await link.focus();
    const box = await link.boundingBox();
    expect(box && box.y >= 0 && box.y < 900 && box.height >= 24).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    return findStop(page);
  };
  expect((await follow('Skip the map'))?.section).toBe('apparatus');
  expect((await follow('Skip to the end'))?.section).toBe('frame');
});

/** The appendix must not outgrow the article. */
it.each([
  [390, 0.45],
  [1440, 0.48],
])('the text has its share of the page at %i px', async (width, least) => {
  const page = await site.open(ARTICLE, { viewport: { width, height: 900 } });
  const share = await page.evaluate(() => {
    const { height } = document.querySelector('.text')?.getBoundingClientRect() ?? { height: 0 };
    return height / document.documentElement.scrollHeight;
  });
  expect(share).toBeGreaterThan(least);
});
