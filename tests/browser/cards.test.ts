import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();
const phone = { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true };

const cardOf = (page: Page) => page.locator('#card');
const mentionOf = (page: Page, entity: string) =>
  page.locator(`.text a.mention[data-entity="${entity}"]`).first();

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not shown');
  return box;
}

describe('the card of a mention', () => {
  it('says who it is, their role at the time, and why', async () => {
    const page = await site.open(ARTICLE);
    await mentionOf(page, 'barack-obama').hover();
    const card = cardOf(page);
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('Barack Obama');
    expect(text).toContain('President of the United States');
    expect(text).toMatch(/Mentioned \d+ times/);
    expect(text).toMatch(/Found by .+; (almost certain|very likely|likely) \(0?\.?\d+\)/);
    expect(await card.getAttribute('aria-label')).toBe('Barack Obama');
  });

  it('shows how authorities designate an organization', async () => {
    const page = await site.open(ARTICLE);
    await mentionOf(page, 'islamic-state').hover();
    await cardOf(page).waitFor();
    expect(await cardOf(page).innerText()).toMatch(/banned in Russia/i);
  });

  it('is not shown when the pointer only passes, and is hidden when it leaves', async () => {
    const page = await site.open(ARTICLE);
    await page.clock.install();
    const mention = mentionOf(page, 'barack-obama');
    await mention.hover();
    await page.mouse.move(2, 2);
    await page.clock.runFor(2000);
    expect(await cardOf(page).isVisible()).toBe(false);
    await mention.hover();
    await cardOf(page).waitFor();
    await page.mouse.move(2, 2);
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  it('stays while the pointer is on it', async () => {
    const page = await site.open(ARTICLE);
    await page.clock.install();
    await mentionOf(page, 'barack-obama').hover();
    await cardOf(page).waitFor();
    await cardOf(page).hover();
    await page.clock.runFor(2000);
    expect(await cardOf(page).isVisible()).toBe(true);
  });

  it('is shown on keyboard focus and hidden by Escape, which keeps the focus', async () => {
    const page = await site.open(ARTICLE);
    const mention = mentionOf(page, 'vladimir-putin');
    await page.keyboard.press('Tab');
    await mention.focus();
    await cardOf(page).waitFor();
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'hidden' });
    expect(await mention.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each([
    { width: 360, height: 700 },
    { width: 768, height: 1000 },
    { width: 1440, height: 900 },
  ])('is inside the window and next to its words at $width px', async (viewport) => {
    const page = await site.open(ARTICLE, { viewport });
    for (const entity of ['vladimir-putin', 'islamic-state', 'manbij']) {
      const mention = page.locator(`.text a.mention[data-entity="${entity}"]`).last();
      await mention.scrollIntoViewIfNeeded();
      await mention.hover();
      await cardOf(page)
        .getByText(await nameOf(page, entity))
        .waitFor();
      const [card, words] = [await boxOf(cardOf(page)), await boxOf(mention)];
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(viewport.width);
      expect(card.y + card.height <= words.y + 1 || words.y + words.height <= card.y + 1).toBe(true);
      await page.mouse.move(1, 1);
      await cardOf(page).waitFor({ state: 'hidden' });
    }
  });

  it('is shown on the first tap; the second follows the link', async () => {
    const page = await site.open(ARTICLE, phone);
    const mention = mentionOf(page, 'barack-obama');
    await mention.tap();
    await cardOf(page).waitFor();
    expect(page.url()).toContain(ARTICLE);
    const [card, words] = [await boxOf(cardOf(page)), await boxOf(mention)];
    expect(card.y).toBeGreaterThanOrEqual(words.y + words.height - 1);
    expect(card.y + card.height).toBeCloseTo(700, 0);
    await mention.tap();
    await page.waitForURL(/entities\/barack-obama/);
  });

  it('has a working link, and is hidden by a tap elsewhere', async () => {
    const page = await site.open(ARTICLE, phone);
    await mentionOf(page, 'barack-obama').tap();
    await cardOf(page).waitFor();
    await page.locator('h1').tap();
    await cardOf(page).waitFor({ state: 'hidden' });
    await mentionOf(page, 'barack-obama').tap();
    await cardOf(page).getByRole('link', { name: 'Barack Obama' }).tap();
    await page.waitForURL(/entities\/barack-obama/);
  });
});

function nameOf(page: Page, entity: string): Promise<string> {
  return page.locator(`#entity-${entity} [data-card=name]`).innerText();
}

describe('the card of a quotation', () => {
  const open = async (page: Page): Promise<Locator> => {
    await page.locator('.text .quotation-opener:visible').first().click();
    await cardOf(page).waitFor();
    return cardOf(page);
  };

  it('says who speaks, how, and why, and is labeled with the speaker', async () => {
    const page = await site.open(ARTICLE);
    const chip = page.locator(
      '.text .quotation-opener[data-quotation="putin-i-think-we-are-on-the-right-path"]:visible',
    );
    await chip.click();
    await cardOf(page).waitFor();
    const text = await cardOf(page).innerText();
    for (const fact of ['Vladimir Putin', 'direct', 'said', 'quoted words, then the speaker']) {
      expect(text).toContain(fact);
    }
    expect(await cardOf(page).getAttribute('aria-label')).toMatch(/^Quotation: Vladimir Putin/);
    expect(await chip.getAttribute('aria-expanded')).toBe('true');
  });

  it('copies the words and the whole citation', async () => {
    const page = await site.open(ARTICLE);
    await page
      .locator('.text .quotation-opener[data-quotation="putin-i-think-we-are-on-the-right-path"]:visible')
      .click();
    await page.getByRole('button', { name: 'Copy words' }).click();
    await page.getByText('Words copied.').waitFor();
    expect(await paste(page)).toBe('“I think we are on the right path”');
    await page
      .locator('.text .quotation-opener[data-quotation="putin-i-think-we-are-on-the-right-path"]:visible')
      .click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied.').waitFor();
    const citation = await paste(page);
    for (const part of ['I think we are on the right path', 'Putin', '2016', 'https://']) {
      expect(citation).toContain(part);
    }
  });

  it('shows the words selected if the browser blocks copying', async () => {
    const page = await site.open(ARTICLE);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await open(page);
    await page.getByRole('button', { name: 'Copy words' }).click();
    const dialog = page.getByRole('dialog', { name: 'Words' });
    await dialog.getByText('This browser blocks copying.').waitFor();
    const selected = await dialog.getByRole('textbox').evaluate((field) => {
      if (!(field instanceof HTMLTextAreaElement)) throw new RangeError('no text field');
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).not.toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await cardOf(page).isVisible()).toBe(true);
  });

  it('copies a selection if there is no clipboard', async () => {
    const page = await site.open(ARTICLE);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page);
    await page.getByRole('button', { name: 'Copy words' }).click();
    await page.getByText('Words copied.').waitFor();
    expect(await paste(page)).not.toBe('');
  });

  it('links to the quotation’s page', async () => {
    const page = await site.open(ARTICLE);
    await page
      .locator('.text .quotation-opener[data-quotation="putin-i-think-we-are-on-the-right-path"]:visible')
      .click();
    await cardOf(page).getByRole('link', { name: 'Quotation page' }).click();
    await page.waitForURL(/quotes\/.+/);
  });
});
