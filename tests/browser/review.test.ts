import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { type RunningPreview, startPreview } from './start-preview.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-review-'));
const REVIEW = 'content/review/council.yaml';
const LEE = 'content/entities/people/ann-lee.yaml';

const FILES = {
  'content/site.yaml':
    'title: Notes\ndescription: Notes.\naddress: https://example.org/\npublisher: Nobody\nlicence: CC0-1.0\n',
  'content/articles/council.md':
    '---\ntitle: Council\nslug: council\nsummary: It met.\npublished: 2016-09-05\n---\n\nAnn Lee met Bo Kent and Cy Park in Harbor on Monday.\n\n“We tried,” Lee said. “It is over,” she added.\n\nThe harbor closed in winter.\n',
  [LEE]: 'name: Ann Lee # the mayor\ndescription: Mayor.\n',
  'content/entities/people/bo-kent.yaml': 'name: Bo Kent\ndescription: Councillor.\n',
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const read = (file: string) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';

let preview: RunningPreview;
let browser: Browser;

beforeAll(async () => {
  write(FILES);
  [preview, browser] = await Promise.all([startPreview(folder), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  preview?.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  rmSync(join(folder, 'content/review'), { recursive: true, force: true });
  rmSync(join(folder, 'content/entities/people/cy-park.yaml'), { force: true });
  write(FILES);
});

/** Opens the article with the panel open, when the preview has taken in what the test before left. */
async function open(options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(10_000);
  const address = new URL('articles/council/', preview.address).href;
  await expect
    .poll(async () => {
      await page.goto(address);
      return page.locator('[data-decided]').count();
    })
    .toBe(0);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.locator('.review mark').waitFor();
  return page;
}

const shown = (page: Page) => page.locator('.review-words mark');

/** Goes to an annotation with these words by the keys for the next one. */
async function goTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if ((await shown(page).textContent()) === words) return;
    await page.keyboard.press('n');
  }
  throw new RangeError(`no annotation has the words ${words}`);
}

/** Presses a key at an annotation until a file says what it should: a page that loads itself again may miss a key. */
async function press(page: Page, at: string, key: string, expected: string): Promise<void> {
  await expect
    .poll(async () => {
      if (read(REVIEW).includes(expected)) return true;
      await goTo(page, at)
        .then(() => page.keyboard.press(key))
        .catch(() => undefined);
      await page.waitForTimeout(200);
      return read(REVIEW).includes(expected);
    })
    .toBe(true);
}

test('by keyboard alone, an editor confirms, changes, rejects, and takes it back', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(new URL('articles/council/', preview.address).href);
  await page.keyboard.press('v');
  await shown(page).waitFor();
  await press(page, '“We tried,”', 'y', 'decide: confirm');
  expect(read(REVIEW)).toContain('entity: ann-lee');
  await page.locator('[data-card=decided]').waitFor({ state: 'attached' });
  await page.getByText('1 of').waitFor();
  await goTo(page, '“It is over,”');
  const kent = page.locator('.review-choices button', { hasText: 'Bo Kent' });
  await page.keyboard.press(
    (await kent.getAttribute('data-choice'))?.replace(/\d/, (n) => String(Number(n) + 1)) ?? '',
  );
  await expect.poll(() => read(REVIEW)).toContain('entity: bo-kent');
  await page.locator('.who-speaks', { hasText: 'Bo Kent' }).waitFor();
  await expect.poll(() => page.getByText('2 of').count()).toBe(1);
  await page.keyboard.press('u');
  await expect.poll(() => read(REVIEW)).not.toContain('bo-kent');
  await expect.poll(() => page.getByText('1 of').count()).toBe(1);
  await page.keyboard.press('U');
  await expect.poll(() => read(REVIEW)).toContain('bo-kent');
  await expect.poll(() => page.getByText('2 of').count()).toBe(1);
  await press(page, 'Monday', 'x', 'decide: reject');
  await expect.poll(() => page.locator('.text .time', { hasText: 'Monday' }).count()).toBe(0);
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape'); // once more, should the page have loaded itself again
      return page.locator('.review').isVisible();
    })
    .toBe(false);
});

test('words that were missed become a name, and bounds move by a word', async () => {
  const page = await open();
  await page.locator('.text p', { hasText: 'closed' }).evaluate((paragraph) => {
    const [node] = paragraph.childNodes;
    if (node) getSelection()?.setBaseAndExtent(node, 4, node, 10);
  });
  await page.keyboard.press('m');
  await expect.poll(() => shown(page).textContent()).toBe('harbor');
  await page.locator('.review-choices button').first().click();
  await expect.poll(() => read(REVIEW)).toContain('decide: add');
  await page.locator('.text .mention', { hasText: /^harbor$/ }).waitFor();
  await expect.poll(() => page.getByText('1 of').count()).toBe(1);
  await goTo(page, 'Bo Kent');
  await page.keyboard.press('{');
  await page.keyboard.press('y');
  await expect.poll(() => read(REVIEW)).toContain('words: Kent');
  await page.locator('.text .mention', { hasText: /^Kent$/ }).waitFor();
});

test('a record is made of a name, gets another name, and takes in another record', async () => {
  const page = await open();
  await goTo(page, 'Cy Park');
  await page.getByText('Reason and more').click();
  await page.getByLabel('Make a record').fill('A builder.');
  await page.getByLabel('Type').selectOption('person');
  await page.getByRole('button', { name: 'Make a record' }).click();
  await expect.poll(() => page.locator('.review-status').textContent()).toBe('The record is made.');
  await expect.poll(() => read('content/entities/people/cy-park.yaml')).toContain('description: A builder.');
  await page.locator('.text a.mention', { hasText: 'Cy Park' }).waitFor();
  await page.locator('.review mark').waitFor();
  await goTo(page, 'Bo Kent');
  await page.getByText('Reason and more').click();
  await page.getByLabel('Join its record with').fill('Ann Lee');
  await page.getByRole('button', { name: 'Join the records' }).click();
  await expect.poll(() => read(LEE)).toContain('formerly');
  expect(read(LEE)).toContain('# the mayor');
  await expect.poll(() => read('content/entities/people/bo-kent.yaml')).toBe('');
  await expect
    .poll(async () => {
      await page.keyboard.press('u');
      return read('content/entities/people/bo-kent.yaml');
    })
    .toContain('Bo Kent');
  expect(read(LEE)).toBe(FILES[LEE]);
});

test('by touch, on a phone', async () => {
  const page = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  await page.locator('.text mark.quotation').first().tap();
  await expect.poll(() => shown(page).textContent()).toBe('“We tried,”');
  const confirm = page.getByRole('button', { name: 'Confirm' });
  expect((await confirm.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await confirm.tap();
  await expect.poll(() => read(REVIEW)).toContain('decide: confirm');
});

test('a file that was edited meanwhile is not written over, and says so', async () => {
  const page = await open();
  await goTo(page, '“We tried,”');
  await page.keyboard.press('y');
  await expect.poll(() => read(REVIEW)).toContain('confirm');
  const edited = `${read(REVIEW)}# checked twice\n`;
  write({ [REVIEW]: edited });
  await expect
    .poll(async () => {
      await page.keyboard.press('u');
      return page.getByText('changed by somebody else').count();
    })
    .toBe(1);
  expect(read(REVIEW)).toBe(edited);
});

test('no page of another site can change anything', async () => {
  const address = new URL('assets/preview-review', preview.address);
  const body = JSON.stringify({ merge: { from: 'bo-kent', into: 'ann-lee' } });
  const send = (headers: Record<string, string>) => fetch(address, { method: 'POST', headers, body });
  expect((await send({ 'Content-Type': 'application/json', Origin: 'https://evil.example' })).status).toBe(
    403,
  );
  expect((await send({ 'Content-Type': 'text/plain', Origin: address.origin })).status).toBe(403);
  expect((await send({ 'Content-Type': 'application/json' })).status).toBe(403);
  expect(existsSync(join(folder, 'content/entities/people/bo-kent.yaml'))).toBe(true);
});

test('a preview killed in the middle of writing leaves a whole file', async () => {
  const own = await startPreview(folder);
  const items = async () => {
    const response = await fetch(new URL('assets/preview-review?article=council', own.address));
    const { items: listed } = await response.json();
    return listed;
  };
  const [item] = (await items()).filter(({ of }: { of: string }) => of === 'quotation');
  const headers = { 'Content-Type': 'application/json', Origin: new URL(own.address).origin };
  const decide = (reason: string) =>
    fetch(new URL('assets/preview-review', own.address), {
      method: 'POST',
      headers,
      body: JSON.stringify({
        article: 'council',
        decision: { of: 'quotation', ...item.selector, decide: 'confirm', reason },
      }),
    }).catch(() => undefined);
  for (let i = 0; i < 40; i++) {
    if (i === 25) own.stop('SIGKILL');
    await decide(`${i} ${'x'.repeat(20_000)}`);
  }
  expect(read(REVIEW)).toMatch(/reason: "?24 x{20000}/);
  expect(read(REVIEW).endsWith('\n')).toBe(true);
});
