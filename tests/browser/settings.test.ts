import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite, WAYS } from './site.ts';

const site = useSite();

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

const choose = async (page: Page, ...labels: string[]) => {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  for (const label of labels) await page.getByRole('radio', { name: label }).check();
  await page.keyboard.press('Escape');
};

describe.each(WAYS)('reading settings over %s', (way) => {
  it('apply at once and on every later page, from its first paint', async () => {
    const page = await site.open(ARTICLE, { way, viewport: { width: 1440, height: 900 } });
    const before = Number.parseFloat(await styleOf(page, '.text p', 'font-size'));
    const width = await page
      .locator('.text p')
      .nth(1)
      .evaluate((p) => p.clientWidth);
    await choose(page, 'Dark', 'Largest', 'Sans', 'Short');
    expect(await styleOf(page, '.text p', 'font-family')).toMatch(/^system-ui/);
    expect(Number.parseFloat(await styleOf(page, '.text p', 'font-size'))).toBeCloseTo(before * 1.3125, 1);
    const letters = await page
      .locator('.text p')
      .nth(1)
      .evaluate((p) => p.clientWidth);
    expect(letters / (before * 1.3125)).toBeLessThan(width / before);
    await page.goto(site.addressOf('quotes/', way), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({
      theme: 'dark',
      size: 'largest',
      face: 'sans',
      width: 'narrow',
    });
  });
});

describe('reading settings', () => {
  it('are reset together', async () => {
    const page = await site.open('about/');
    await choose(page, 'Light', 'Small');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    expect(await page.getByRole('radio', { name: 'Small' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await page.locator('.settings input:checked').evaluateAll((all) => all.length)).toBe(5);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
    await page.reload();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
  });

  it('follow the system until the reader chooses colors, also by key', async () => {
    const page = await site.open('', { colorScheme: 'dark' });
    const paper = () => styleOf(page, 'body', 'background-color');
    const dark = await paper();
    await page.keyboard.press('t');
    const light = await paper();
    expect(light).not.toBe(dark);
    expect(await page.locator('.announcement').innerText()).toBe('Colors: light.');
    await page.goto(site.addressOf('about/'));
    expect(await paper()).toBe(light);
    await choose(page, 'Dark');
    expect(await paper()).toBe(dark);
    const shade = page.locator('meta[name=theme-color][data-theme=dark]');
    expect(await shade.getAttribute('media')).toBe('all');
    await choose(page, 'System');
    expect(await shade.getAttribute('media')).toBe('(prefers-color-scheme: dark)');
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  });

  it('show or hide all marks, here and in the next article', async () => {
    const page = await site.open('about/');
    await choose(page, 'Hidden');
    await page.goto(site.addressOf(ARTICLE));
    expect(await page.locator('.text a.mention[href]').count()).toBe(0);
    await choose(page, 'Shown');
    expect(await page.locator('.text a.mention[href]').count()).toBeGreaterThan(10);
  });

  it('are ignored if what is remembered is no value', async () => {
    const page = await site.open('');
    await page.evaluate(() => localStorage.setItem('newsgloss:size', '9000px'));
    await page.goto(site.addressOf('about/'));
    expect(await page.locator('html').getAttribute('data-size')).toBeNull();
  });

  it.each([320, 1120])('never make a page wider than a window of %i px', async (width) => {
    const page = await site.open(ARTICLE, { viewport: { width, height: 800 } });
    for (const size of ['Normal', 'Small', 'Large', 'Largest'])
      for (const lines of ['Short', 'Long']) {
        await page.getByRole('button', { name: 'Reading settings' }).click();
        await page
          .getByRole('group', { name: 'Text size' })
          .getByRole('radio', { name: size, exact: true })
          .check();
        await page.getByRole('radio', { name: lines }).check();
        await page.keyboard.press('Escape');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([size, lines, wide <= width]).toEqual([size, lines, true]);
      }
  });

  it('do not change what is printed', async () => {
    const page = await site.open(ARTICLE);
    await page.emulateMedia({ media: 'print' });
    const printed = await styleOf(page, '.text p', 'font-size');
    await page.evaluate(() => {
      document.documentElement.dataset.size = 'largest';
    });
    expect(await styleOf(page, '.text p', 'font-size')).toBe(printed);
  });

  it('are not offered without JavaScript', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('.tools button').count()).toBe(0);
  });
});
