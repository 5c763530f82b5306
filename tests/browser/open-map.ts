import type { Page } from 'playwright-core';
import { ARTICLE, type BrowsedSite } from './site.ts';

/** Opens the article with its interactive map, zoomed in until each place of the strip has its own pin. */
export async function openWithMap(site: BrowsedSite, viewport = { width: 1440, height: 900 }): Promise<Page> {
  const page = await site.open(ARTICLE, { viewport });
  const figure = page.locator('figure[data-map]').first();
  await figure.scrollIntoViewIfNeeded();
  await page.locator('.map.is-live').first().waitFor();
  const cluster = figure.getByRole('button', { name: /Jarablus and \d+ more/ });
  if ((await cluster.count()) > 0) {
    await cluster.click();
    await pinOf(page, 'Azaz').waitFor();
    await mapToRest(page);
  }
  return page;
}

/** Waits until the map neither moves nor zooms. */
export async function mapToRest(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim'));
}

/** The pin of a place, labeled with its name: "Azaz, 3 sentences". */
export function pinOf(page: Page, name: string) {
  return page.locator('figure[data-map]').getByRole('button', { name: new RegExp(`^${name},`) });
}
