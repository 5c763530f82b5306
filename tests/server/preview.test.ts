import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { Preview } from '../../src/server/preview.ts';
import { startPreviewServer } from '../../src/server/preview-server.ts';
import { ReviewDesk } from '../../src/server/review-desk.ts';
import { Tabs } from '../../src/server/tabs.ts';
import { makeFolder } from '../cli/world.ts';
import { articleFile, SETTINGS } from '../publication/memory-site.ts';

/** The shared cache, from which trees can be lost. */
class ForgetfulCache extends DiskCache {
  isForgetful = false;

  override read(key: string): Uint8Array | undefined {
    return this.isForgetful && key.startsWith('tree-') ? undefined : super.read(key);
  }
}

async function preview(files: Readonly<Record<string, string>>) {
  const site = await makeFolder({ 'content/site.yaml': SETTINGS, ...files });
  const cache = new ForgetfulCache();
  const shown = new Preview({ site, cache, listOpen: () => [], changed: () => undefined });
  await shown.refresh();
  return { site, cache, shown };
}

const deskOf = (site: string) =>
  new ReviewDesk({ site, gazetteer: () => ({ lookup: () => [] }), today: () => '2016-09-07' });

test('a page opened for the first time shows the last good article, also if the cache has lost it', async () => {
  const { site, cache, shown } = await preview(articleFile('one', 'The rain was heavy.'));
  await writeFile(join(site, 'content/articles/one.md'), 'no front matter');
  await shown.refresh();
  cache.isForgetful = true;
  expect(shown.problems).toHaveLength(1);
  expect(await shown.read('articles/one/index.html')).toContain('The rain was heavy.');
});

test('files of public/ are sent whole, and those that are gone are not found', async () => {
  const film = 'x'.repeat(300_000);
  const { site, shown } = await preview({ 'public/film.bin': film, 'public/empty.txt': '' });
  const server = await startPreviewServer({ preview: shown, tabs: new Tabs(), desk: deskOf(site), port: 0 });
  const get = (path: string, method = 'GET') => fetch(new URL(path, server.address), { method });
  try {
    expect(await (await get('film.bin')).text()).toBe(film);
    expect(await (await get('empty.txt')).text()).toBe('');
    const head = await get('film.bin', 'HEAD');
    expect([head.headers.get('content-length'), await head.text()]).toEqual(['300000', '']);
    await rm(join(site, 'public/film.bin'));
    expect((await get('film.bin')).status).toBe(404);
  } finally {
    await server.close();
  }
});
