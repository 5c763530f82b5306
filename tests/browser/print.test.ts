import { expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

/** Width in CSS pixels that A4 leaves between the margins of the print style sheet. */
const A4 = 673;

it.each(['A4', 'Letter'])('an article has its text, map, and tables on four sheets of %s', async (format) => {
  const page = await site.open(ARTICLE);
  await page.evaluate(async () => void (await document.fonts.ready));
  const pdf = await page.pdf({ format });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
});

it('speakers stand beside their numbered words, controls are left out, and the address is given', async () => {
  const page = await site.open(ARTICLE, { viewport: { width: A4, height: 986 } });
  await page.emulateMedia({ media: 'print' });
  const beside = await page.evaluate(() =>
    [...document.querySelectorAll('.annotated')].flatMap((one) => {
      const who = one.querySelector('.who-speaks')?.getBoundingClientRect();
      const words = one.querySelector('.quotation')?.closest('p')?.getBoundingClientRect();
      return who && words ? [who.right <= words.left && who.top < words.bottom] : [];
    }),
  );
  expect(beside.length).toBeGreaterThan(5);
  expect(beside.every(Boolean)).toBe(true);
  for (const control of ['.legend', '.tools', '.show-on-map', '.own-page', '.skip', 'summary .more'])
    expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  expect(await page.locator('.map > img').isVisible()).toBe(true);
  expect(await page.locator('.printed').innerText()).toMatch(/^https:.*\/articles\//);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4);
});

it.each(['', 'quotes/', 'quotes/putin-i-think-we-are-on-the-right-path/', 'entities/azaz/', 'timeline/'])(
  'nothing of “%s” is cut off at the edge of the sheet',
  async (path) => {
    const page = await site.open(path, { viewport: { width: A4, height: 986 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4);
  },
);

it.each(['', ARTICLE, 'map/', 'entities/syria/', 'entities/operation-euphrates-shield/'])(
  'the map of “%s” is a picture on paper, without a hole where the other one was',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 1440, height: 900 } });
    const figure = page.locator('figure.map');
    await figure.scrollIntoViewIfNeeded();
    await figure.and(page.locator('.is-live')).waitFor();
    await page.emulateMedia({ media: 'print' });
    const picture = figure.locator('img');
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const [around, inside] = [await figure.boundingBox(), await picture.boundingBox()];
    expect(around && inside && around.height - inside.height).toBeLessThan(4);
  },
);
