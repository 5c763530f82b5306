import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copySite } from './build.ts';
import { findBrokenLinks, listFiles } from './find-broken-links.ts';
import { findHtmlFaults } from './find-html-faults.ts';

/** The text of a page without markup, with white space collapsed. */
const wordsOf = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

describe('a site that does not claim anything false', () => {
  const site = copySite('truth');
  const quotes = () =>
    listFiles(site.dist).filter((file) => /^quotes\/(?!page\/)[^/]+\/index\.html$/.test(file));
  const pageWith = (words: string) =>
    site.read(quotes().find((file) => wordsOf(site.read(file)).includes(words)) ?? `no page with ${words}`);

  beforeAll(async () => {
    const { code, output } = await site.build();
    if (code !== 0) throw new Error(output);
  });

  test('is valid and has no broken links', async () => {
    expect(await findHtmlFaults(site.dist)).toEqual([]);
    expect(findBrokenLinks(site.dist, 'https://example.org/news/')).toEqual([]);
  });

  test('does not show an accusation as a quotation', () => {
    const shown = [...quotes(), 'quotes/index.html'].map((file) => wordsOf(site.read(file)));
    expect(shown.filter((words) => /accused|ordering the killing/.test(words))).toEqual([]);
  });

  test('shows denied words after who denied them, in lists, pages, citations and data', () => {
    for (const file of ['quotes/index.html', 'entities/anna-lind/index.html', 'articles/denial/index.html']) {
      const words = wordsOf(site.read(file));
      expect(words).toContain('Anna Lind denied that she had opened the harbour gate');
      expect(words).toContain('Anna Lind did not say “the harbour is closed for good”');
    }
    const page = pageWith('the harbour is closed for good');
    const said = 'Anna Lind did not say “the harbour is closed for good”';
    expect(attribute(page, /<title>([^<]*)/)).toMatch(new RegExp(`^${said}`));
    expect(attribute(page, /<meta name="description" content="([^"]*)/)).toMatch(new RegExp(`^${said}`));
    expect(attribute(page, /<meta property="og:description" content="([^"]*)/)).toContain(said);
    const node = JSON.parse(attribute(page, /<script type="application\/ld\+json">(.*?)<\/script>/s));
    expect(node.text).toBe(said);
    expect(node).not.toHaveProperty('creator');
    expect(node).not.toHaveProperty('spokenByCharacter');
  });

  test('has no denied words on the front page', () => {
    const words = wordsOf(site.read('index.html'));
    expect(words).toContain('The harbour stays open');
    expect(words).not.toContain('closed for good');
  });

  test('has no page for a quotation that is not certain enough or in the reporter’s words', () => {
    const article = site.read('articles/denial/index.html');
    const rows = [...article.matchAll(/<tr id="about-([^"]+)".*?<\/tr>/gs)].map(([row, id = '']) => ({
      id,
      kind: attribute(row, /data-kind="([^"]*)/),
      confidence: Number(attribute(row, /class="confidence">\(([\d.]+)\)/)),
      linked: row.includes('class="own-page"'),
    }));
    const unsure = rows.filter(({ confidence }) => confidence < 0.7);
    expect(unsure.length).toBeGreaterThan(0);
    expect(rows.length).toBeGreaterThan(unsure.length);
    expect(rows.map(({ kind }) => kind)).toContain('indirect');
    for (const { id, kind, confidence, linked } of rows) {
      const ownPage = kind !== 'indirect' && confidence >= 0.7;
      expect(existsSync(join(site.dist, 'quotes', id, 'index.html'))).toBe(ownPage);
      expect(linked).toBe(ownPage);
    }
    const list = site.read('quotes/index.html');
    for (const { id } of unsure) expect(list).toContain(`articles/denial/index.html#${id}`);
    expect(wordsOf(site.read('about/index.html'))).toContain('A quotation below 0.7 has no page of its own');
  });

  test('does not apply the site’s license to a text from another publisher', () => {
    const foreign = site.read('articles/foreign/index.html');
    expect(foreign).not.toMatch(/"license":|rel="license"/);
    expect(foreign).toContain('"copyrightNotice":"© Example Times"');
    expect(wordsOf(foreign)).toContain('This article: © Example Times.');
    expect(wordsOf(pageWith('We shall see'))).toContain('This article: © Example Times.');
    const own = site.read('articles/denial/index.html');
    expect(own).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"');
  });

  test('annotates only names on record in a text in another language', () => {
    const article = site.read('articles/russian/index.html');
    expect(article).toMatch(/<a[^>]*class="mention person"[^>]*>Анна Линд<\/a>/);
    expect(article).not.toContain('class="quotation');
    expect(wordsOf(article)).toContain('Nobody is quoted in this article.');
  });
});
