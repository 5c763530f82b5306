import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();
const ANCHOR = 'putin-i-think-we-are-on-the-right-path';

describe('an address with an anchor', () => {
  it('opens at the quotation, marked and focused', async () => {
    const page = await site.open(`${ARTICLE}#${ANCHOR}`, { viewport: { width: 360, height: 640 } });
    const mark = page.locator(`[id="${ANCHOR}"]`);
    await page.locator('.is-marked').first().waitFor();
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    const top = await mark.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(640);
  });

  it('marks every piece of the quotation and nothing else', async () => {
    const page = await site.open(`${ARTICLE}#${ANCHOR}`);
    await page.locator('.is-marked').first().waitFor();
    const marked = await page
      .locator('.is-marked')
      .evaluateAll((pieces) => pieces.map((piece) => piece.getAttribute('data-quotation')));
    expect(new Set(marked)).toEqual(new Set([ANCHOR]));
    expect(marked).toHaveLength(await page.locator(`.text [data-quotation="${ANCHOR}"].quotation`).count());
  });

  it('moves the mark when a link of the table is followed', async () => {
    const page = await site.open(`${ARTICLE}#${ANCHOR}`);
    const link = page.locator('.who-said-what a[data-words]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await page.locator(`.is-marked[id="${href?.slice(1)}"]`).waitFor();
    expect(await page.locator(`[id="${ANCHOR}"].is-marked`).count()).toBe(0);
  });

  it('says that a passage is not on the page', async () => {
    const page = await site.open(`${ARTICLE}#nobody-said-this-ever`);
    const note = page.locator('.lost-anchor');
    await note.waitFor();
    expect(await note.innerText()).toContain('nobody said this ever');
    await note.getByRole('button', { name: 'Close' }).click();
    expect(await note.count()).toBe(0);
  });

  it('shows a lost anchor as plain text, whatever it contains', async () => {
    const page = await site.open(`${ARTICLE}#${encodeURIComponent('<img src=x onerror=window.pwned=1>')}`);
    await page.locator('.lost-anchor').waitFor();
    expect(await page.locator('.lost-anchor img').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  it('survives an anchor that cannot be decoded', async () => {
    const page = await site.open(`${ARTICLE}#50%25%`);
    expect(await page.locator('article.text').isVisible()).toBe(true);
  });
});
