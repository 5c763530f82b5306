import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listEntries } from '../../src/integrations/build-marker.ts';
import { WorkFolder } from '../../src/integrations/work-folder.ts';
import { makeFolder } from '../cli/world.ts';
import { damages } from '../damage.ts';

const FILES = {
  'articles/a.json': '{"a": 1}',
  'astro/dist/index.html': '<p>Hello</p>',
  'maps/a.svg': '<svg/>',
};

/** A folder left by a successful build. */
async function makeSealed(): Promise<string> {
  const folder = await makeFolder(FILES);
  new WorkFolder(folder, 'engine').seal();
  return folder;
}

/** Whether the next build finds the files of the last one. */
function isTrusted(folder: string, engine = 'engine'): boolean {
  new WorkFolder(folder, engine).open();
  return existsSync(join(folder, 'maps'));
}

describe('a work folder', () => {
  test('is trusted after a build that succeeded', async () => {
    const folder = await makeSealed();
    expect(isTrusted(folder)).toBe(true);
    expect(listEntries(folder)).toEqual(Object.keys(FILES).sort());
  });

  test('is not trusted after a build that was killed', async () => {
    const folder = await makeSealed();
    new WorkFolder(folder, 'engine').open();
    expect(isTrusted(folder)).toBe(false);
    expect(listEntries(folder)).toEqual([]);
  });

  test('is not trusted by another version of the program', async () => {
    expect(isTrusted(await makeSealed(), 'other engine')).toBe(false);
  });

  test('is trusted after a build that failed before it changed anything', async () => {
    const folder = await makeSealed();
    const work = new WorkFolder(folder, 'engine');
    work.open();
    work.sealIfUntouched();
    expect(isTrusted(folder)).toBe(true);
  });

  test('is not trusted after a build that failed halfway', async () => {
    const folder = await makeSealed();
    const work = new WorkFolder(folder, 'engine');
    work.open();
    writeFileSync(join(folder, 'maps/a.svg'), '<svg></svg>');
    work.sealIfUntouched();
    expect(isTrusted(folder)).toBe(false);
  });

  test('is not trusted with an additional file', async () => {
    const folder = await makeSealed();
    writeFileSync(join(folder, 'maps/b.svg'), '');
    expect(isTrusted(folder)).toBe(false);
  });

  const cases = [...Object.keys(FILES), 'seal.json'].flatMap((file) =>
    damages.map(([name, damage]) => ({ file, name, damage })),
  );
  test.each(cases)('is not trusted if $file is $name', async ({ file, damage }) => {
    const folder = await makeSealed();
    damage(join(folder, file));
    expect(isTrusted(folder)).toBe(false);
  });

  test('is not trusted with a seal that has the digest under another file', async () => {
    const folder = await makeSealed();
    const path = join(folder, 'seal.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('maps/a.svg', 'maps/b.svg'));
    writeFileSync(join(folder, 'maps/b.svg'), '<svg/>');
    expect(isTrusted(folder)).toBe(false);
  });
});
