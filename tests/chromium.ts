import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findChromium } from './find-chromium.ts';

/** Nothing that phones home, and never a switch that makes file:// more permissive than in a reader's browser. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with an empty profile and additional arguments `more`; the caller closes it. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more], chromiumSandbox: false });
}

/** Things that a page did but must not do, one readable line each. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

/**
 * Opens an address in a new context. When the test ends, it fails if the page logged an error, threw, had a request
 * that failed or was answered with an error, or sent a request to anything but its own server (or folder).
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const { page, problems } = await openWatchedPage(browser, address, options);
  onTestFinished(() => {
    if (problems.length > 0) throw new Error(`${address}\n${problems.join('\n')}`);
  });
  return page;
}

/** Like `openPage`, but leaves the problems to the test. */
export async function openWatchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = watch(page, new URL(address));
  onTestFinished(() => context.close());
  await page.goto(address);
  return { page, problems };
}

function watch(page: Page, home: URL): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(new URL(request.url()), home)) problems.push(`third-party request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Leaving a page cancels what it was still loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return problems;
}

function isOwn(address: URL, home: URL): boolean {
  if (address.protocol === 'data:' || address.protocol === 'blob:') return true;
  return address.protocol === home.protocol && address.host === home.host;
}
