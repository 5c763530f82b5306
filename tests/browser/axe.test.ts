import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { refuseCopying, select } from './select.ts';
import { ARTICLE, PAGES, useSite } from './site.ts';

const site = useSite();

/** Axe's findings for WCAG 2.2 A and AA and its best practices, one per line; for part of the page, if given. */
async function findFaults(page: Page, part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part);
  // The dark page is the light one in other colors.
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const { violations } = await (isDark ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const still = { reducedMotion: 'reduce' } as const;

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(PAGES)('/%s is accessible', async (path) => {
    const page = await site.open(path, { colorScheme, ...still });
    if ((await page.locator('figure[data-map]').count()) > 0) await page.waitForLoadState('networkidle');
    expect(await findFaults(page)).toEqual([]);
  });

  it('the card of a quotation is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await page.locator('.text .quotation-opener:visible').first().click();
    await page.locator('#card').waitFor();
    expect(await findFaults(page, '#card, .annotated')).toEqual([]);
  });

  it('the bar for selected words is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await select(page, 'frank and open');
    await page.locator('.share-bar').waitFor();
    expect(await findFaults(page, '.share-bar')).toEqual([]);
  });

  it('the text that a browser did not copy is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await refuseCopying(page);
    await select(page, 'frank and open');
    await page.getByRole('button', { name: 'Copy words' }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await findFaults(page, 'dialog')).toEqual([]);
  });

  it('words that a link leads to are accessible', async () => {
    const page = await site.open(`${ARTICLE}#:~:text=no%2Dfly%20zone`, { colorScheme, ...still });
    await page.waitForFunction(() => CSS.highlights.has('shared-words'));
    expect(await findFaults(page, '.text')).toEqual([]);
  });

  it('the card of a name is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await page.keyboard.press('n');
    await page.locator('#card').waitFor();
    expect(await findFaults(page, '#card')).toEqual([]);
  });

  it('the help is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await findFaults(page, 'dialog')).toEqual([]);
  });

  it('the text without its marks is accessible', async () => {
    const page = await site.open(ARTICLE, { colorScheme, ...still });
    await page.keyboard.press('0');
    expect(await findFaults(page, '.opening, .annotated')).toEqual([]);
  });
});

it('a phone’s article is accessible', async () => {
  const page = await site.open(ARTICLE, { ...still, viewport: { width: 360, height: 700 } });
  expect(await findFaults(page)).toEqual([]);
});
