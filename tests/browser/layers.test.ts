import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

const offOf = (page: Page) => page.locator('html').getAttribute('data-layers-off');
const legendOf = (page: Page, name: string) => page.locator('[data-layers]').getByRole('button', { name });

describe('layers', () => {
  it('are toggled in the legend and remembered', async () => {
    const page = await site.open(ARTICLE);
    const people = legendOf(page, 'People');
    expect(await people.getAttribute('aria-pressed')).toBe('true');
    await people.click();
    expect(await offOf(page)).toBe('people');
    expect(await people.getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    expect(await offOf(page)).toBe('people');
    expect(await legendOf(page, 'People').getAttribute('aria-pressed')).toBe('false');
    await legendOf(page, 'People').click();
    expect(await offOf(page)).toBeNull();
  });

  it('are off before the first paint', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('1');
    const again = await page.context().newPage();
    await again.route('**/assets/app.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await again.goto(site.addressOf(ARTICLE));
    expect(await offOf(again)).toBe('quotations');
  });

  it('look like plain text when off, each one', async () => {
    const page = await site.open(ARTICLE);
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { textDecorationLine, backgroundColor, borderBottomStyle, backgroundImage } =
            getComputedStyle(element);
          return { textDecorationLine, backgroundColor, borderBottomStyle, backgroundImage };
        });
    const plain = {
      textDecorationLine: 'none',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      borderBottomStyle: 'none',
      backgroundImage: 'none',
    };
    const selectors = [
      '.text .quotation',
      '.text .mention.person',
      '.text .mention.organization',
      '.text .mention.place',
      '.text .mention.event',
      '.text .time',
    ];
    for (const [index, selector] of selectors.entries()) {
      expect(await styleOf(selector), selector).not.toEqual(plain);
      await page.keyboard.press(String(index + 1));
      expect(await styleOf(selector), selector).toEqual(plain);
    }
  });

  it('have no tab stops, details, or cards when off', async () => {
    const page = await site.open(ARTICLE);
    await page.clock.install();
    const links = page.locator('.text a.mention.person[href]');
    const details = page.locator('.text mark[aria-details]');
    const [linked, detailed] = [await links.count(), await details.count()];
    expect(linked).toBeGreaterThan(0);
    expect(detailed).toBeGreaterThan(0);
    await page.keyboard.press('0');
    expect(await links.count()).toBe(0);
    expect(await details.count()).toBe(0);
    await page.locator('.text .mention.person').first().hover();
    await page.clock.runFor(2000);
    expect(await page.locator('#card').isVisible()).toBe(false);
    await page.keyboard.press('0');
    expect(await links.count()).toBe(linked);
    expect(await details.count()).toBe(detailed);
  });

  it('change no word of the text', async () => {
    const page = await site.open(ARTICLE);
    const textOf = () => page.locator('.text').evaluate((text) => text.textContent);
    const before = await textOf();
    await page.keyboard.press('0');
    expect(await textOf()).toBe(before);
  });

  it('work if nothing can be stored', async () => {
    const page = await site.open('about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(site.addressOf(ARTICLE));
    await page.keyboard.press('2');
    expect(await offOf(page)).toBe('people');
  });
});
