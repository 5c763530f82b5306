import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MemoryCache } from '../../src/cache/cache.ts';
import type { PlannedPage, SiteRenderer } from '../../src/pages/site-renderer.ts';
import { SiteVersion } from '../../src/server/site-version.ts';
import { Tabs } from '../../src/server/tabs.ts';

const site = mkdtempSync(join(tmpdir(), 'newsgloss-tabs-'));
afterAll(() => rmSync(site, { recursive: true }));

/** A site of pages that each show one text, which is all that they read. */
function version(name: string, texts: Readonly<Record<string, string>>): SiteVersion {
  const renderer: SiteRenderer = {
    plan: () =>
      Object.keys(texts).map(
        (file): PlannedPage => ({ path: `/${file}`, kind: 'text', props: {}, article: file }),
      ),
    render: async ({ article = '' }) => {
      const text = texts[article] ?? '';
      return { contents: text, reads: new Map([[article, text]]) };
    },
    digest: (key) => texts[key],
  };
  return new SiteVersion({ name, renderer, assets: [], cache: new MemoryCache(), site });
}

/** A response that keeps what is written to it. */
class Stream extends ServerResponse {
  readonly events: string[] = [];
  constructor() {
    super(new IncomingMessage(new Socket()));
  }
  override write(chunk: string): boolean {
    this.events.push(chunk.trim().replaceAll('\n', ' '));
    return true;
  }
}

const change = (name: string) => `event: change data: "${name}"`;
const NO_PROBLEMS = 'event: problems data: []';

async function opened(tabs: Tabs, file: string, current: SiteVersion): Promise<Stream> {
  await current.read(file);
  const stream = new Stream();
  tabs.open(stream, { file, version: current.name }, { current, problems: [] });
  return stream;
}

test('only pages that would look different are told of a change', async () => {
  const tabs = new Tabs();
  const first = version('1', { 'a.html': 'old', 'b.html': 'same' });
  tabs.announce({ current: first, problems: [] });
  const a = await opened(tabs, 'a.html', first);
  const b = await opened(tabs, 'b.html', first);
  tabs.announce({ current: version('2', { 'a.html': 'new', 'b.html': 'same' }), problems: [] });
  expect(a.events).toEqual([NO_PROBLEMS, NO_PROBLEMS, change('2')]);
  expect(b.events).toEqual([NO_PROBLEMS, NO_PROBLEMS]);
});

test('a page that is gone is told, since it would show that there is nothing', async () => {
  const tabs = new Tabs();
  const first = version('1', { 'a.html': 'old', '404.html': 'nothing' });
  tabs.announce({ current: first, problems: [] });
  const a = await opened(tabs, 'a.html', first);
  tabs.announce({ current: version('2', { '404.html': 'nothing' }), problems: [] });
  expect(a.events.at(-1)).toBe(change('2'));
});

test('a page of an earlier version is told at once', async () => {
  const tabs = new Tabs();
  const current = version('2', { 'a.html': 'new' });
  const stream = new Stream();
  tabs.open(stream, { file: 'a.html', version: '1' }, { current, problems: [] });
  expect(stream.events).toEqual([NO_PROBLEMS, change('2')]);
});

test('a page hears of problems, and nothing once it is closed', async () => {
  const tabs = new Tabs();
  const current = version('1', { 'a.html': 'old' });
  tabs.announce({ current, problems: [] });
  const stream = await opened(tabs, 'a.html', current);
  expect(tabs.slugs).toEqual(['a.html']);
  const problem = { place: 'content/site.yaml:1', reason: 'no title' };
  tabs.announce({ current, problems: [problem] });
  expect(stream.events.at(-1)).toBe(`event: problems data: ${JSON.stringify([problem])}`);
  stream.emit('close');
  const { length } = stream.events;
  tabs.announce({ current, problems: [] });
  expect(stream.events).toHaveLength(length);
  expect(tabs.slugs).toEqual([]);
});

test('a file of public/ that vanishes ends nothing', async () => {
  mkdirSync(join(site, 'public'));
  writeFileSync(join(site, 'public/a.txt'), 'a');
  const current = version('1', { 'a.html': 'old' });
  const { loaded } = current;
  rmSync(join(site, 'public/a.txt'));
  expect(current.loaded).not.toBe(loaded);
});
