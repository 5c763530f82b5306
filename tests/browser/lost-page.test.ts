import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, openWatchedPage } from '../chromium.ts';
import { serve } from '../serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const DEPTHS = ['no-such-page', 'no/such/page/', 'articles/none/', 'quotes/none/index.html'];

/** The site as a build for `https://…/sub/path/` has it: only 404.html counts from the server's root. */
function toSubPath(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-lost-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  const page = join(folder, '404.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(href|src)="\/(?!\/)/g, '$1="/sub/path/'));
  return folder;
}

describe.each([
  ['a site published at the root, served there', (dist: string) => dist, '/'],
  ['a site published below a path, served there', toSubPath, '/sub/path/'],
  ['a site published below a path, served at the root', toSubPath, '/'],
] as const)('the 404 page of %s', (_, prepare, base) => {
  it.each(DEPTHS)('has its styles, scripts, and working links at %s', async (path) => {
    const server = await serve(prepare(inject('dist')), base);
    try {
      const { page, problems } = await openWatchedPage(browser, server.address + path);
      // The 404 response itself is expected.
      expect(problems.filter((problem) => !/404/.test(problem) || problem.includes('assets/'))).toEqual([]);
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe('rgb(253, 252, 249)');
      expect(await page.locator('html').getAttribute('class')).toContain('js');
      await page.getByRole('link', { name: 'all quotations' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quotations' }).waitFor();
    } finally {
      await server.close();
    }
  });

  it('makes no false promises', async () => {
    const html = readFileSync(join(inject('dist'), '404.html'), 'utf8');
    expect(html).not.toMatch(/ever published stays|never die/);
  });
});
