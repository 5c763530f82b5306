import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { ARTICLE, useSite, WAYS } from './site.ts';

const site = useSite();
const BAR = '.selection-bar';

/** Selects words of the article's text, in one text node each end. */
async function select(page: Page, first: string, last = first): Promise<void> {
  await page.locator('.text').evaluate(
    (text, [from = '', to = '']) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text) nodes.push(node);
      const [start, end] = [
        nodes.find((one) => one.data.includes(from)),
        nodes.findLast((one) => one.data.includes(to)),
      ];
      if (!start || !end) throw new RangeError(`no ${from} or ${to}`);
      getSelection()?.setBaseAndExtent(
        start,
        start.data.indexOf(from),
        end,
        end.data.indexOf(to) + to.length,
      );
    },
    [first, last],
  );
}

describe.each(WAYS)('over %s', (way) => {
  it.each([
    ['of a quotation', 'full normalization', /#putin-we-hope-[\w-]+:~:text=/],
    ['of the article', 'as their backdrop', /\/#:~:text=/],
  ])('a link to words %s leads to them', async (_, words, expected) => {
    const page = await site.open(ARTICLE, { way });
    await select(page, words);
    await page.getByRole('button', { name: 'Copy link to these words' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await paste(page);
    expect(link).toMatch(expected);
    const other = await site.browser().newPage({ viewport: { width: 960, height: 600 } });
    await other.goto(`${site.addressOf(ARTICLE, way)}${link.slice(link.indexOf('#'))}`);
    const place = other.locator('.text p', { hasText: words });
    await expect
      .poll(() =>
        place.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    await other.close();
  });
});

it('the bar is out of the way of the words, closes with Escape, and holds nothing for a selection elsewhere', async () => {
  const page = await site.open(ARTICLE);
  await select(page, 'full normalization');
  await page.locator(BAR).waitFor();
  const [bar, words] = await Promise.all([
    page.locator(BAR).boundingBox(),
    page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom),
  ]);
  expect(bar && words !== undefined && bar.y > words).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator(BAR).isVisible()).toBe(false);
  await page.evaluate(() => {
    const heading = document.querySelector('h1')?.firstChild;
    if (heading) getSelection()?.selectAllChildren(heading.parentNode ?? heading);
  });
  await page.waitForTimeout(400);
  expect(await page.locator(BAR).isVisible()).toBe(false);
});

it('a key copies the link, and says so where nothing is selected', async () => {
  const page = await site.open(ARTICLE);
  await page.keyboard.press('l');
  await page.getByText('Select words of the article first.').waitFor();
  await select(page, 'full normalization');
  await page.keyboard.press('l');
  await page.getByText('Link copied.').waitFor();
  expect(await paste(page)).toContain(':~:text=full%20normalization');
});

it('the share sheet is offered where the browser has one', async () => {
  const page = await site.open(ARTICLE);
  expect(await page.locator(BAR).getByRole('button', { name: 'Share', includeHidden: true }).count()).toBe(0);
});
