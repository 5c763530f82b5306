import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';

// npm run screenshot: takes the README's picture of an article in dist/; build the site first.
const root = join(import.meta.dirname, '..', '..');
const picture = join(root, '.github', 'article-page.png');
const ARTICLE = 'articles/putin-obama-hangzhou-2016/';
/** Wide enough for the margin and the map beside the text. */
const VIEWPORT = { width: 1440, height: 900 };

const server = await serve(join(root, 'dist'));
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(server.address + ARTICLE);
  await page.waitForSelector('canvas');
  await page.waitForLoadState('networkidle');
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  await server.close();
}
