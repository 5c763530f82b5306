import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium, openPage } from '../chromium.ts';
import { serve } from '../serve.ts';

/** An article whose page has annotations of every kind. */
export const ARTICLE = 'articles/putin-obama-hangzhou-2016/';

/** One page of every kind, relative to the site's root. */
export const PAGES = [
  '',
  ARTICLE,
  'quotes/',
  'quotes/putin-i-think-we-are-on-the-right-path/',
  'entities/',
  'entities/vladimir-putin/',
  'entities/azaz/',
  'map/',
  'timeline/',
  'about/',
] as const;

/** The ways in which people open the site; the folder is the same each time. */
export const WAYS = ['http at /', 'http at /sub/path/', 'file://'] as const;

export type Way = (typeof WAYS)[number];

/** Timeout in milliseconds; the map's data is read and drawn in a tenth of it. */
const PATIENCE = 10_000;

/** Too narrow for the map next to the text, so that it is not drawn when a test does not need it. */
const TABLET = { width: 960, height: 800 };

/** The built site in a browser. */
export interface BrowsedSite {
  /** The address of a page, given relative to the site's root: "quotes/". */
  addressOf(page: string, way?: Way): string;
  /** Opens a page in its own context, where any error or third-party request fails the test. */
  open(page: string, options?: BrowserContextOptions & { readonly way?: Way }): Promise<Page>;
  browser(): Browser;
}

/** Starts a browser and serves the site, or `folder`, in every way for a file's tests. */
export function useSite(folder: () => string = () => inject('dist')): BrowsedSite {
  let browser: Browser | undefined;
  const closing: (() => Promise<void>)[] = [];
  const roots = new Map<Way, string>();
  beforeAll(async () => {
    const dist = folder();
    const [started, root, sub] = await Promise.all([
      launchChromium(),
      serve(dist),
      serve(dist, '/sub/path/'),
    ]);
    browser = started;
    closing.push(() => started.close(), root.close, sub.close);
    roots.set('http at /', root.address);
    roots.set('http at /sub/path/', sub.address);
    roots.set('file://', `${pathToFileURL(dist).href}/`);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  const site: BrowsedSite = {
    browser() {
      if (!browser) throw new RangeError('the browser has not been started yet');
      return browser;
    },
    addressOf(page, way = 'http at /') {
      const [path = '', hash] = page.split('#');
      // A folder on a disk has no index page; readers open the file.
      const file = way === 'file://' && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
      return `${roots.get(way)}${file}${hash === undefined ? '' : `#${hash}`}`;
    },
    async open(path, { way, ...options } = {}) {
      const page = await openPage(site.browser(), site.addressOf(path, way), {
        viewport: TABLET,
        ...options,
      });
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
  };
  return site;
}
