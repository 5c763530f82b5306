import { expect, it } from 'vitest';
import { expectPicture } from './pictures.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

it.each(['light', 'dark'] as const)(
  'quotations keep their marks with forced colors, %s',
  async (colorScheme) => {
    const page = await site.open(ARTICLE, {
      forcedColors: 'active',
      colorScheme,
      viewport: { width: 1120, height: 900 },
    });
    await page.evaluate(async () => void (await document.fonts.ready));
    const clip = { x: 0, y: 420, width: 640, height: 480 };
    await expectPicture(site.browser(), `forced-colors-${colorScheme}`, await page.screenshot({ clip }));
  },
);

it('a printed article has its speakers in the margin', async () => {
  const page = await site.open(ARTICLE, { viewport: { width: 673, height: 986 } });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => void (await document.fonts.ready));
  await expectPicture(site.browser(), 'print', await page.screenshot());
});

it('no line of the map has a color with forced colors', async () => {
  const page = await site.open(ARTICLE, { forcedColors: 'active', viewport: { width: 1440, height: 900 } });
  await page.locator('.map.is-live').waitFor();
  const saturated = await page.locator('figure[data-map]').evaluate((figure) => {
    let colored = 0;
    for (const canvas of figure.querySelectorAll('canvas')) {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      for (let at = 0; at < data.length; at += 4) {
        const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        if ((data[at + 3] ?? 0) > 128 && Math.max(...channels) - Math.min(...channels) > 40) colored++;
      }
    }
    return colored;
  });
  expect(saturated).toBe(0);
  expect(await page.locator('.map-pin-name:visible').count()).toBeGreaterThan(1);
});
