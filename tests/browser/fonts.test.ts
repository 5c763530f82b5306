import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWatchedPage } from '../chromium.ts';
import { ARTICLE, useSite, WAYS } from './site.ts';

const site = useSite();

/** Whether the letters of an element are those of a font that the site brings. */
async function hasOwnFace(page: Page, selector: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

it.each(WAYS)('text is set in the site’s own face on the first view over %s', async (way) => {
  for (let view = 0; view < 3; view++) {
    // A new context knows no page yet. Asking for its fonts makes the browser complain on file://.
    const { page } = await openWatchedPage(site.browser(), site.addressOf(ARTICLE, way));
    await expect.poll(() => hasOwnFace(page, 'h1')).toBe(true);
    expect(await hasOwnFace(page, '.text p:not(.who-speaks p)')).toBe(true);
  }
});
