import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWithMap } from './open-map.ts';
import { paste } from './paste.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

const markedOf = (page: Page) =>
  page.locator('.text .quotation.is-marked').first().getAttribute('data-quotation');

const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

describe('with the keyboard only', () => {
  it('goes to the next and the previous quotation, and updates the address', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('j');
    const first = await markedOf(page);
    await page.keyboard.press('j');
    const second = await markedOf(page);
    expect(first).not.toBeNull();
    expect(second).not.toBe(first);
    expect(new URL(page.url()).hash).toBe(`#${second}`);
    await page.keyboard.press('k');
    expect(await markedOf(page)).toBe(first);
  });

  it('reaches every quotation once, in text order', async () => {
    const page = await site.open(ARTICLE);
    const ids = await page.locator('.text mark[id]').evaluateAll((marks) => marks.map(({ id }) => id));
    const visited: (string | null)[] = [];
    for (const _ of ids) {
      await page.keyboard.press('j');
      visited.push(await markedOf(page));
    }
    expect(visited).toEqual(ids);
    await page.keyboard.press('j');
    await page.getByText('No more quotations.').waitFor();
  });

  it('opens a quotation’s card, copies from it, and returns to the words', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('j');
    const anchor = await markedOf(page);
    await page.keyboard.press('Enter');
    await page.locator('#card').waitFor();
    for (let tabs = 0; tabs < 8 && !(await focusOf(page)).includes('Copy link'); tabs++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Link copied.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#card').waitFor({ state: 'hidden' });
    expect(await focusOf(page)).toContain(`data-quotation="${anchor}"`);
    expect(await paste(page)).toContain(`#${anchor}`);
  });

  it('opens a card from a margin note with Enter or Space', async () => {
    const page = await site.open(ARTICLE);
    const chip = page.locator('.text .quotation-opener:visible').nth(2);
    for (const key of ['Enter', ' ']) {
      await chip.focus();
      await page.keyboard.press(key);
      await page.locator('#card').waitFor();
      expect(await focusOf(page)).toContain('id="card"');
      await page.keyboard.press('Escape');
      expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it('continues in the text after the words when Tab leaves a card', async () => {
    const page = await site.open(ARTICLE);
    const chips = page.locator('.text .quotation-opener:visible');
    await chips.first().focus();
    await page.keyboard.press('Enter');
    const inside = () => page.locator('#card').evaluate((card) => card.contains(document.activeElement));
    for (let tabs = 0; tabs < 12 && (await inside()); tabs++) await page.keyboard.press('Tab');
    expect(await page.locator('#card').isVisible()).toBe(false);
    const after = await chips
      .first()
      .evaluate(
        (chip) =>
          (chip.compareDocumentPosition(document.activeElement ?? chip) &
            Node.DOCUMENT_POSITION_FOLLOWING) !==
          0,
      );
    expect(after).toBe(true);
  });

  it('visits the names that Tab skips, with their cards', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('n');
    const card = page.locator('#card');
    await card.waitFor();
    const first = await card.getAttribute('aria-label');
    await page.keyboard.press('n');
    await page.waitForFunction(
      (label) => document.querySelector('#card')?.getAttribute('aria-label') !== label,
      first,
    );
    await page.keyboard.press('p');
    expect(await card.getAttribute('aria-label')).toBe(first);
  });

  it('moves from a name into its card and back', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('n');
    await page.locator('#card').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focusOf(page)).toContain('id="card"');
    await page.keyboard.press('Shift+Tab');
    expect(await focusOf(page)).toContain('class="mention');
  });

  it('copies the citation of the current quotation', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('c');
    await page.getByText('Go to a quotation first').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.getByText('Citation copied.').waitFor();
    expect(await paste(page)).toContain('https://');
  });

  it('lists the shortcuts in a dialog that Escape closes', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Marks and shortcuts' });
    await dialog.waitFor();
    for (const key of ['j', 'k', 'c', '1–6', '0', '?']) {
      expect(await dialog.locator('kbd', { hasText: key }).count()).toBeGreaterThan(0);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('can turn single-key shortcuts off permanently', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('?');
    await page.getByLabel('Use single-key shortcuts on this site').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.locator('.is-marked').count()).toBe(0);
    await page.reload();
    await page.keyboard.press('1');
    expect(await page.locator('html').getAttribute('data-layers-off')).toBeNull();
    await page.getByRole('button', { name: 'Marks and shortcuts' }).click();
    await page.getByLabel('Use single-key shortcuts on this site').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.locator('.is-marked').count()).toBeGreaterThan(0);
  });

  it('ignores keys that are typed as text or pressed with modifiers', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('Control+j');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.type('jk1?');
    expect(await page.locator('.is-marked, dialog[open]').count()).toBe(0);
    expect(await page.locator('html').getAttribute('data-layers-off')).toBeNull();
  });

  it('reaches the map’s pins and returns from their popups', async () => {
    const page = await openWithMap(site);
    await page.locator('figure[data-map] button[tabindex="0"]').first().focus();
    for (let steps = 0; steps < 12 && !(await focusOf(page)).includes('Azaz'); steps++) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await page.locator('.map-popup-title', { hasText: 'Azaz' }).waitFor();
    expect(await page.locator('.text .is-found[data-entity="azaz"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await focusOf(page)).toContain('Azaz');
  });
});
