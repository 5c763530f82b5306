import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { cachedFiles, readCachedFiles } from '../../src/integrations/cached-files.ts';
import { damages } from '../damage.ts';

const FILES = [{ name: 'a.js', contents: 'a\nb' }];

/** Files with a key that no other test uses. */
function openCache() {
  const key = `test-${randomUUID()}`;
  let made = 0;
  const get = async () => {
    const cached = await cachedFiles(key, async () => {
      made++;
      return FILES;
    });
    onTestFinished(() => rmSync(cached.path, { recursive: true, force: true }));
    return { ...cached, made };
  };
  return get;
}

test('makes files once', async () => {
  const get = openCache();
  await get();
  const { files, made, path } = await get();
  expect([files, made]).toEqual([FILES, 1]);
  expect(readCachedFiles(path)).toEqual(FILES);
});

test.each(damages)('makes files again if the cached one is %s', async (_, damage) => {
  const get = openCache();
  damage((await get()).path);
  expect((await get()).made).toBe(2);
  expect(await get()).toMatchObject({ files: FILES, made: 2 });
});
