import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite, WAYS } from './site.ts';

const site = useSite();

const shownOf = (page: Page) => page.locator('#quotations [data-item]:visible');

const kindsOf = async (page: Page) =>
  new Set(await shownOf(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-kind'))));

describe.each(WAYS)('filters over %s', (way) => {
  it('show what was chosen, say how many, and are restored from the address', async () => {
    const page = await site.open('quotes/', { way });
    const all = await shownOf(page).count();
    await page.locator('select[name=kind]').selectOption('direct');
    expect(await kindsOf(page)).toEqual(new Set(['direct']));
    const direct = await shownOf(page).count();
    expect(direct).toBeLessThan(all);
    expect(await page.locator('[data-count]').textContent()).toBe(`${direct} of ${all} quotations shown`);
    await page.reload();
    expect(await shownOf(page).count()).toBe(direct);
    expect(await page.locator('select[name=kind]').inputValue()).toBe('direct');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('#quotations [data-item]:not([hidden])').length === count,
      all,
    );
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('filters', () => {
  it('find words by their beginnings, ignoring case', async () => {
    const page = await site.open('quotes/');
    await page.locator('input[name=q]').fill('RIGHT pat');
    expect(await shownOf(page).count()).toBe(1);
    expect(await shownOf(page).textContent()).toContain('right path');
  });

  it('hide empty groups', async () => {
    const page = await site.open('entities/');
    await page.locator('input[name=q]').fill('Azaz');
    const groups = page.locator('[data-group]:visible');
    expect(await groups.count()).toBeLessThan(await page.locator('[data-group]').count());
    expect(await groups.first().textContent()).toContain('Azaz');
  });
});
