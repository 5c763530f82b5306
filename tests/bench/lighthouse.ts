import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import lighthouse, { desktopConfig } from 'lighthouse';
import { startStaticServer } from '../../src/server/static-server.ts';
import { launchChromium } from '../chromium.ts';
import { findFreePort } from './free-port.ts';

// npm run lighthouse -- --dist dist
const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const { dist } = values;

/**
 * Lighthouse fetches robots.txt through the page, whose policy (`connect-src 'none'`) blocks every request, and
 * reports a broken file. Without the file, as here, the audit does not apply.
 */
const SKIPPED = ['robots-txt'];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The first folder below `folder` that contains a page, as a path of the site. */
function findFirst(folder: string): string {
  const names = readdirSync(join(dist, folder), { withFileTypes: true });
  const page = names.find((entry) => entry.isDirectory() && !entry.name.startsWith('page'));
  if (page === undefined) throw new Error(`${join(dist, folder)} has no pages: build the site first`);
  return `${folder}/${page.name}/`;
}

/** Size of files in bytes as a server sends them; fonts are already compressed. */
function countBytes(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const path = join(dist, file);
    return file.endsWith('.woff2') ? statSync(path).size : gzipSync(readFileSync(path), { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A copy of the site in `folder` with every text compressed beside itself, as hosts send them. */
function copyCompressed(folder: string): void {
  cpSync(dist, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (/\.(?:html|css|js|svg|json|xml)$/.test(file))
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
}

/** Prints the sizes of the files that the article's page loads, by the addresses that the browser requested. */
function printBytes(requested: readonly string[]): void {
  const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
    ['HTML', /\/$|\.html$/],
    ['CSS', /\.css$/],
    ['JS', /(?:app|early)\.js$/],
    ['fonts', /\.woff2$/],
    ['map', /(?:map|basemap|layer|detail|world|data)[^/]*\.(?:js|css|svg)$|\/basemap\//],
  ];
  const files = requested.map((address) => decodeURI(new URL(address).pathname).slice(1));
  const rest = new Set(files);
  for (const [kind, pattern] of kinds) {
    const own = [...rest].filter((file) => pattern.test(`/${file}`));
    for (const file of own) rest.delete(file);
    const bytes = countBytes(
      own.map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file)),
    );
    console.log(`${kind.padEnd(8)}${(bytes / 1000).toFixed(1).padStart(8)} KB gzip  ${own.join(' ')}`);
  }
  if (rest.size > 0)
    console.log(
      `other   ${(countBytes([...rest]) / 1000).toFixed(1).padStart(8)} KB gzip  ${[...rest].join(' ')}`,
    );
}

console.log(`Not measured: ${SKIPPED.join(', ')} (the page's policy does not let Lighthouse fetch it).`);
const copy = mkdtempSync(join(tmpdir(), 'newsgloss-lighthouse-'));
copyCompressed(copy);
const server = await startStaticServer({ folder: copy, base: '/', port: 0 });
const port = await findFreePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
try {
  const article = findFirst('articles');
  const paths = ['', article, findFirst('quotes'), findFirst('entities')];
  for (const preset of ['mobile', 'desktop'] as const) {
    console.log(`${preset.padEnd(8)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
    for (const path of paths) {
      const options = { port, onlyCategories: CATEGORIES, skipAudits: SKIPPED, logLevel: 'error' as const };
      const config = preset === 'desktop' ? desktopConfig : undefined;
      const result = await lighthouse(new URL(path, server.address).href, options, config);
      if (result === undefined) throw new Error(`no report for /${path}`);
      const { categories, audits } = result.lhr;
      const figures = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
      console.log(`        ${figures.map((figure) => String(figure).padStart(16)).join('')}  /${path}`);
      for (const { auditRefs } of Object.values(categories)) {
        for (const { id, weight } of auditRefs) {
          const audit = audits[id];
          if (weight > 0 && audit?.score != null && audit.score < 0.9)
            console.log(`          ${id}: ${audit.displayValue ?? audit.title}`);
        }
      }
    }
  }
  const page = await browser.newPage();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(new URL(article, server.address).href);
  await page.locator('[data-map]').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  printBytes(requested);
} finally {
  await browser.close();
  await server.close();
  rmSync(copy, { recursive: true });
}
