import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { select } from './select.ts';
import { useSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-words-'));
const dist = join(folder, 'dist');
const RAINS = Array.from({ length: 50 }, (_, i) => `On day ${i + 1} rain fell.`).join(' ');

const FILES = {
  'content/site.yaml': `title: Harbor Notes
description: A site with words that are hard to link to.
address: https://example.org/news/
publisher: Nobody
licence: CC0-1.0
map: { center: [50, 10], zoom: 6 }
`,
  'content/articles/words.md': `---
title: Hard words
slug: words
summary: Hard words, and twice these – a summary’s words.
published: 2030-01-05
---

The par\u00adlia\u00adment met at 10\u00a0a.m. in **Har*bor* Hall**, and didn’t end (A & B, no-fly).

:::note
An editor’s own remark.
:::

Она сказала: Хатына — не Хатынь. قال الوزير مرحبا بالعالم اليوم. Rain 🌧️ and 👩‍👩‍👧 sun.

${RAINS}

It ends with a summary’s words.

Ann Lee denied that “the deal is dead”. The mayor is said to have closed the road. “Shoot them,” Bob Stone allegedly said.
`,
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const script = join(import.meta.dirname, '..', '..', 'src', 'cli', 'newsgloss.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, 'build', '--site', folder, '--out', dist], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = useSite(() => dist);
const ARTICLE = 'articles/words/';

async function copy(page: Page, name: string, what: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(`${what} copied.`).waitFor();
  return paste(page);
}

const plain = (text: string) =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it.each([
  ['soft hyphens', 'par\u00adlia\u00adment met', 'par\u00adlia\u00adment met'],
  ['a space that does not break', '10\u00a0a.m.', '10\u00a0a.m.'],
  ['nested emphasis', 'in Harbor', 'Hall, and'],
  ['an apostrophe', 'didn’t end', 'didn’t end'],
  ['signs that delimit', 'A & B, no-fly', 'A & B, no-fly'],
  ['Cyrillic letters', 'не Хатынь', 'не Хатынь'],
  ['Arabic letters', 'الوزير مرحبا', 'الوزير مرحبا'],
  ['emoji', '👩‍👩‍👧 sun', '👩‍👩‍👧 sun'],
  ['several blocks', 'Hall, and', 'Она сказала'],
  ['words that the summary has too', 'summary’s words', 'summary’s words'],
  ['the thirtieth of fifty', '30 rain', 'rain'],
  ['the article', 'The par', 'allegedly said.'],
])('a link to %s leads to just these', async (_, from, to) => {
  const page = await site.open(ARTICLE);
  await select(page, from, to);
  const words = plain(await page.evaluate(() => String(getSelection())));
  const link = await copy(page, 'Copy link', 'Link');
  await page.goto(site.addressOf(ARTICLE));
  await page.goto(site.addressOf(`${ARTICLE}${link.slice(link.indexOf('#'))}`));
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.has('shared-words'));
  const marked = await page.evaluate(() => {
    const [range] = CSS.highlights.get('shared-words') ?? [];
    if (!(range instanceof Range)) throw new RangeError('no range');
    const inText = document.querySelector('.text')?.contains(range.startContainer);
    getSelection()?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
    return { inText, words: String(getSelection()) };
  });
  expect({ ...marked, words: plain(marked.words) }).toEqual({ inText: true, words });
});

it('copied words are without soft hyphens, notes and what is in the margin', async () => {
  const page = await site.open(ARTICLE);
  await select(page, 'Hall, and', 'Она сказала');
  expect(await copy(page, 'Copy words', 'Words')).toBe(
    'Hall, and didn’t end (A & B, no-fly).\n\nОна сказала',
  );
});

it('a note offers nothing', async () => {
  const page = await site.open(ARTICLE);
  await select(page, 'own remark');
  await page.waitForTimeout(700);
  expect(await page.locator('.share-bar').count()).toBe(0);
});

it.each([
  ['deal is dead', 'Copy words', 'Words', /^Ann Lee denied.* deal is dead/],
  ['deal is dead', 'Copy as Markdown', 'Markdown', /^> Ann Lee denied.* “?deal is dead/],
  ['closed the road', 'Copy citation', 'Citation', /^closed the road \(.*“is said”\), “Hard words”/],
  ['closed the road', 'Copy as HTML', 'HTML', /<p>closed the road<\/p>.*\n<figcaption><cite>.*“is said”\)/],
  ['Shoot them', 'Copy citation', 'Citation', /^“Shoot them”, “Hard words”/],
])('part of denied or alleged words, %s, is nobody’s words alone: %s', async (...row) => {
  const [words, name, what, expected] = row;
  const page = await site.open(ARTICLE);
  await select(page, words);
  expect(await copy(page, name, what)).toMatch(expected);
});
