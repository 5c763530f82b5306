import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { refuseCopying, select } from './select.ts';
import { ARTICLE, useSite, WAYS } from './site.ts';

const site = useSite();
const ANCHOR = 'putin-i-think-we-are-on-the-right-path';

async function copy(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click();
  const what = name.replace(/^Copy (?:as )?/, '');
  await page.getByText(new RegExp(`^${what} copied\\.$`, 'i')).waitFor();
  return paste(page);
}

const markedIn = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('shared-words') ?? [])].map((range) => String(range)));

describe.each(WAYS)('over %s', (way) => {
  it('selected words have a link that leads to them', async () => {
    const page = await site.open(ARTICLE, { way });
    await select(page, 'keep moving west');
    const link = await copy(page, 'Copy link');
    expect(link).toMatch(/#:~:text=keep%20moving%20west$/);
    expect(link.startsWith('file:')).toBe(false);
    await page.goto('about:blank');
    await page.goto(site.addressOf(`${ARTICLE}${link.slice(link.indexOf('#'))}`, way));
    await page.waitForFunction(() => CSS.highlights.has('shared-words'));
    expect(await markedIn(page)).toEqual(['keep moving west']);
  });
});

describe('the link to selected words', () => {
  const linkTo = async (from: string, to?: string) => {
    const page = await site.open(ARTICLE);
    await select(page, from, to);
    const link = await copy(page, 'Copy link');
    return decodeURIComponent(link.slice(link.indexOf('#') + 1));
  };

  it('has the anchor of the quotation that they are in', async () => {
    expect(await linkTo('the right path')).toBe(`${ANCHOR}:~:text=the right path`);
  });

  it('is the anchor alone if they are the whole quotation', async () => {
    expect(await linkTo('I think we are on the right path')).toBe(ANCHOR);
  });

  it('leads from the first to the last word of two paragraphs', async () => {
    expect(await linkTo('brought no breakthrough', 'discussed a ceasefire')).toMatch(
      /^:~:text=brought no,a ceasefire$/,
    );
  });

  it('has the words around ones that stand earlier', async () => {
    expect(await linkTo('Euphrates, contrary')).toBe(':~:text=Euphrates, contrary');
    expect(await linkTo('Azaz is now', 'Azaz')).toBe(':~:text=Azaz,-is');
  });
});

describe('a citation of selected words', () => {
  it('names the speaker of direct speech', async () => {
    const page = await site.open(ARTICLE);
    await select(page, 'the right path');
    expect(await copy(page, 'Copy citation')).toMatch(
      /^“the right path” \(Vladimir Putin\), “Putin tells .+”, 5 September 2016, http.+#putin-i-think-.+:~:text=/,
    );
  });

  it('is one of the article, with the speaker after it, if the words are the reporter’s', async () => {
    const page = await site.open(ARTICLE);
    await select(page, 'had discussed a ceasefire');
    const citation = await copy(page, 'Copy as Markdown');
    expect(citation).toMatch(/^> had discussed a ceasefire\n\n— \[“Putin tells .+”\]\(<http/);
    expect(citation.trim()).toMatch(/2016 \(Barack Obama, “said”\)$/);
  });

  it('is a blockquote that names its source', async () => {
    const page = await site.open(ARTICLE);
    await select(page, 'keep moving west');
    expect(await copy(page, 'Copy as HTML')).toMatch(
      /^<figure>\n<blockquote cite="http[^"]+:~:text=keep%20moving%20west"><p>“keep moving west”<\/p><\/blockquote>/,
    );
  });
});

describe('the bar for selected words', () => {
  const barOf = (page: Page) => page.locator('.share-bar');

  it('goes with the selection, and with Escape, which keeps it', async () => {
    const page = await site.open(ARTICLE);
    await select(page, 'frank and open');
    await barOf(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await barOf(page).count()).toBe(0);
    expect(await page.evaluate(() => String(getSelection()))).toBe('frank and open');
    await select(page, 'keep moving west');
    await barOf(page).waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await barOf(page).waitFor({ state: 'detached' });
  });

  it('is made with the pointer, next to the words, and no card covers it', async () => {
    const page = await site.open(ARTICLE);
    const words = page.locator('.text p').first();
    const box = await words.boundingBox();
    if (!box) throw new RangeError('no words');
    await page.mouse.move(box.x + 4, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + 250, box.y + 50, { steps: 5 });
    expect(await barOf(page).count()).toBe(0);
    await page.mouse.up();
    await barOf(page).waitFor();
    const bar = await barOf(page).boundingBox();
    expect(bar && Math.abs(bar.y - box.y - 50)).toBeLessThan(60);
    await page.waitForTimeout(1000);
    expect(await page.locator('#card').isVisible()).toBe(false);
    await barOf(page).getByRole('button', { name: 'Copy words' }).click();
    await page.getByText('Words copied.').waitFor();
    expect(await page.evaluate(() => getSelection()?.type)).toBe('Range');
  });

  it.each([
    ['a heading', 'h1'],
    ['a speaker in the margin', '.who-speaks'],
    ['the table', '.who-said-what'],
    ['the map', 'figure[data-map] figcaption, figure[data-map]'],
    ['the whole page', 'body'],
  ])('is not there for %s', async (_, selector) => {
    const page = await site.open(ARTICLE);
    await page
      .locator(selector)
      .first()
      .evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.waitForTimeout(700);
    expect(await barOf(page).count()).toBe(0);
  });

  it('is there for the whole article', async () => {
    const page = await site.open(ARTICLE);
    await page.locator('.text').evaluate((text) => getSelection()?.selectAllChildren(text));
    await barOf(page).waitFor();
    const box = await barOf(page).boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
    const words = await copy(page, 'Copy words');
    expect(words).toMatch(/^Vladimir Putin and Barack Obama have held/);
    expect(words).toMatch(/kept from joining up\.$/);
    expect(words).not.toContain('Quotation');
  });

  it('is at the edge of a phone’s window, away from the words', async () => {
    const page = await site.open(ARTICLE, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await select(page, 'frank and open');
    await barOf(page).waitFor();
    const box = await barOf(page).boundingBox();
    expect(box && box.y + box.height).toBeCloseTo(800, 0);
    const top = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? Infinity,
    );
    expect(top).toBeLessThan(box?.y ?? 0);
  });

  it('is not loaded before words are selected', async () => {
    const page = await site.open(ARTICLE);
    await page.locator('h1').click();
    expect(await page.locator('script[src*="share.js"]').count()).toBe(0);
  });
});

describe('with the keyboard only', () => {
  const nameOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  /** Extends a selection from a place in the text with the keys, as with caret browsing. */
  const selectByKey = async (page: Page) => {
    await page.evaluate(() => {
      const first = document.querySelector('.text p')?.lastChild;
      if (first) getSelection()?.setBaseAndExtent(first, 1, first, 2);
    });
    for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.share-bar').waitFor();
  };

  it('says that Tab shares the words, goes there and back, and copies', async () => {
    const page = await site.open(ARTICLE);
    await selectByKey(page);
    await page.getByText('Press Tab to share the selected words.').waitFor();
    await page.keyboard.press('Tab');
    expect(await nameOf(page)).toBe('Copy link');
    await page.keyboard.press('Tab');
    expect(await nameOf(page)).toBe('Copy words');
    await page.keyboard.press('Enter');
    await page.getByText('Words copied.').waitFor();
    expect(await nameOf(page)).toBe('Copy words');
    await page.keyboard.press('Escape');
    expect(await page.locator('.share-bar').count()).toBe(0);
    expect(await page.evaluate(() => getSelection()?.type)).toBe('Range');
  });

  it('Tab goes on in the text after the last button', async () => {
    const page = await site.open(ARTICLE);
    await selectByKey(page);
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    expect(await page.locator('.share-bar').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
  });

  it('a key shares the words, or says to select some', async () => {
    const page = await site.open(ARTICLE);
    await page.keyboard.press('s');
    await page.getByText('Select words of the article first.').waitFor();
    await select(page, 'frank and open');
    await page.keyboard.press('s');
    await page.waitForFunction(() => document.activeElement?.closest('.share-bar'));
    expect(await nameOf(page)).toBe('Copy link');
  });
});

describe('a browser', () => {
  it('that refuses to copy shows the text selected', async () => {
    const page = await site.open(ARTICLE);
    await refuseCopying(page);
    await select(page, 'keep moving west');
    await page.keyboard.press('s');
    await page.waitForFunction(() => document.activeElement?.closest('.share-bar'));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await dialog.waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/#:~:text=keep%20moving%20west$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Copy link');
  });

  it('with a share sheet opens it', async () => {
    const page = await site.open(ARTICLE);
    await page.addInitScript(() => {
      Object.assign(navigator, { share: (data: ShareData) => Object.assign(window, { shared: data }) });
    });
    await page.reload();
    await select(page, 'keep moving west');
    await page.getByRole('button', { name: 'Share…' }).click();
    const shared = await page.evaluate(() => Reflect.get(window, 'shared'));
    expect(shared).toEqual({
      text: 'keep moving west',
      url: expect.stringMatching(/#:~:text=keep%20moving%20west$/),
    });
    await page.goto(site.addressOf(`quotes/${ANCHOR}/`));
    await page.getByRole('button', { name: 'Share…' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'shared').url)).toContain(`/quotes/${ANCHOR}/`);
  });

  it('without one offers none', async () => {
    const page = await site.open(ARTICLE);
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await select(page, 'keep moving west');
    await page.locator('.share-bar').waitFor();
    expect(await page.getByRole('button', { name: 'Share…' }).count()).toBe(0);
  });
});

it('the page of a quotation copies its words and its citation in three formats', async () => {
  const page = await site.open(`quotes/${ANCHOR}/`);
  expect(await copy(page, 'Copy words')).toBe('“I think we are on the right path”');
  expect(await copy(page, 'Copy citation')).toMatch(
    /^“I think we are on the right path” \(Vladimir Putin\), “/,
  );
  expect(await copy(page, 'Copy as Markdown')).toMatch(/^> “I think .+”\n\n— Vladimir Putin, \[“Putin tells/);
  expect(await copy(page, 'Copy as HTML')).toContain(`<blockquote cite="https://newsgloss.example/quotes/`);
});
