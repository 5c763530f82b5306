import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite, WAYS } from './site.ts';

const site = useSite();
const ANCHOR = 'putin-i-think-we-are-on-the-right-path';
const phone = { width: 390, height: 800 };

/** The words that are marked as shared. */
const markedIn = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('shared-words') ?? [])].map((range) => String(range)));

const waitForMark = (page: Page) => page.waitForFunction(() => CSS.highlights.has('shared-words'));

/** Whether the marked words are in the window. */
const isInView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('shared-words') ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe.each(WAYS)('over %s', (way) => {
  it('a link to words shows them', async () => {
    const page = await site.open(`${ARTICLE}#:~:text=no%2Dfly%20zone`, { way, viewport: phone });
    await waitForMark(page);
    expect(await markedIn(page)).toEqual(['no-fly zone']);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await isInView(page)).toBe(true);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('no-fly zone');
  });

  it('a link with a quotation’s anchor shows both', async () => {
    const page = await site.open(`${ARTICLE}#${ANCHOR}:~:text=the%20right%20path`, { way, viewport: phone });
    await waitForMark(page);
    expect(await markedIn(page)).toEqual(['the right path']);
    expect(await page.locator(`.is-marked[data-quotation="${ANCHOR}"]`).count()).toBeGreaterThan(0);
    expect(await isInView(page)).toBe(true);
  });

  it('a link is followed within the page, and the mark goes with the next one', async () => {
    const page = await site.open(ARTICLE, { way, viewport: phone });
    await page.evaluate(() => {
      location.hash = '#:~:text=keep%20moving%20west';
    });
    await waitForMark(page);
    expect(await markedIn(page)).toEqual(['keep moving west']);
    expect(await isInView(page)).toBe(true);
    await page.evaluate((anchor) => {
      location.hash = `#${anchor}`;
    }, ANCHOR);
    await page.waitForFunction(() => !CSS.highlights.has('shared-words'));
  });

  it('says that words are not on the page any more', async () => {
    const page = await site.open(`${ARTICLE}#:~:text=nobody%20wrote%20this`, { way });
    await page.locator('.lost-anchor', { hasText: 'nobody wrote this' }).waitFor();
  });

  it('loads nothing more for an address without words', async () => {
    const page = await site.open(`${ARTICLE}#${ANCHOR}`, { way });
    await page.locator('.is-marked').first().waitFor();
    expect(await page.locator('script[src*="share.js"]').count()).toBe(0);
  });
});

it('words in a browser without highlights are marked with their block', async () => {
  const page = await site.open('about/');
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(site.addressOf(`${ARTICLE}#:~:text=no%2Dfly%20zone`));
  await page.locator('p.is-marked', { hasText: 'no-fly zone' }).waitFor();
});
