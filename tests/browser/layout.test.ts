import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, PAGES, useSite } from './site.ts';

const site = useSite();

/** The sum of all layout shifts since the page started loading, as browsers measure it. */
function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          add(observer.takeRecords());
          resolve(sum);
        }, 100);
      }),
  );
}

describe.each([360, 768, 1440])('at %i px', (width) => {
  const options = { viewport: { width, height: 900 } };

  it('no page is wider than the window', async () => {
    const page = await site.open('', options);
    const tooWide: string[] = [];
    for (const path of PAGES) {
      await page.goto(site.addressOf(path));
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      if (widest > width) tooWide.push(`/${path}: ${widest}`);
    }
    expect(tooWide).toEqual([]);
  });

  it('nothing in the article moves while it and its map load', async () => {
    const page = await site.open(ARTICLE, options);
    await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await page.locator('.map.is-live').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await measureShift(page)).toBeLessThan(0.001);
  });
});
