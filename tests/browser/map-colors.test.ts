import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapColors } from '../../src/design/colors.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

/** The share of the painted pixels on the map's canvases that has a color. */
function shareOf(page: Page, color: string): Promise<number> {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return page
    .locator('figure[data-map]')
    .first()
    .evaluate((figure, [red, green, blue]) => {
      let [same, all] = [0, 0];
      for (const canvas of figure.querySelectorAll('canvas')) {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] !== 255) continue;
          all++;
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) same++;
        }
      }
      return all === 0 ? 0 : same / all;
    }, wanted);
}

describe('the colors of the map', () => {
  it.each([
    ['light', mapColors.land[0], mapColors.land[1]],
    ['dark', mapColors.land[1], mapColors.land[0]],
  ] as const)('are those of the %s theme, and follow the switch', async (colorScheme, land, other) => {
    const page = await site.open(ARTICLE, { colorScheme, viewport: { width: 1440, height: 900 } });
    await page.locator('figure[data-map]').first().scrollIntoViewIfNeeded();
    await page.locator('.map.is-live').first().waitFor();
    await expect.poll(() => shareOf(page, land)).toBeGreaterThan(0.3);
    expect(await shareOf(page, other)).toBe(0);
    // From the system's theme to light, then to dark.
    await page.keyboard.press('t');
    if (colorScheme === 'light') await page.keyboard.press('t');
    await expect.poll(() => shareOf(page, other)).toBeGreaterThan(0.3);
  });
});
