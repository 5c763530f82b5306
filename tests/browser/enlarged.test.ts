import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, PAGES, useSite } from './site.ts';

const site = useSite();

/** Pages of every kind whose words stick out of the window, and by how much. */
async function findTooWide(page: Page, prepare: (page: Page) => Promise<void>): Promise<string[]> {
  const tooWide: string[] = [];
  for (const path of PAGES) {
    await page.goto(site.addressOf(path));
    await prepare(page);
    const [widest, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (widest > width) tooWide.push(`/${path}: ${widest} of ${width}`);
  }
  return tooWide;
}

/** As a reader's own style sheet does it. */
function enlarge(percent: number): (page: Page) => Promise<void> {
  return (page) =>
    page.evaluate((size) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${size}% }`);
      document.adoptedStyleSheets.push(sheet);
    }, percent);
}

describe.each([150, 200, 300, 400])('letters at %i %%', (percent) => {
  it.each([320, 390, 1440])('fit a window of %i px', async (width) => {
    const page = await site.open('', { viewport: { width, height: 900 } });
    expect(await findTooWide(page, enlarge(percent))).toEqual([]);
  });

  it('leave the text of an article wide enough to read', async () => {
    const page = await site.open(ARTICLE, { viewport: { width: 1440, height: 900 } });
    await enlarge(percent)(page);
    const [text, map, letters] = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [words, figure] = [box('.text'), box('.beside')];
      return [
        words,
        figure,
        (words?.width ?? 0) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      ];
    });
    expect(letters).toBeGreaterThan(15);
    const apart = (map?.left ?? 0) >= (text?.right ?? 0) - 1 || (map?.top ?? 0) >= (text?.bottom ?? 0) - 1;
    expect(apart).toBe(true);
  });
});

it('the page zoomed to 400 % fits, as in a window of a quarter of the width', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 });
  expect(await findTooWide(page, async () => {})).toEqual([]);
});
