import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CopiedFile, listCopies } from '../../src/integrations/copy-public.ts';
import { makeFolder } from '../cli/world.ts';

const DEFAULTS = {
  'favicon.ico': 'engine',
  'icon.svg': 'engine',
  'apple-touch-icon.png': 'engine',
  'robots.txt': 'engine',
};

const contentsOf = (copies: readonly CopiedFile[]) =>
  Object.fromEntries(copies.map(({ path, from }) => [path, readFileSync(from, 'utf8')]));

async function copy(own: Readonly<Record<string, string>>, made: Readonly<Record<string, string>> = {}) {
  const [defaults, site] = await Promise.all([makeFolder(DEFAULTS), makeFolder(own)]);
  return contentsOf(listCopies({ defaults, own: site, made: Object.keys(made) }));
}

describe('listCopies', () => {
  it('uses Newsgloss’s files if the site has none of its own', async () => {
    expect(await copy({})).toEqual(DEFAULTS);
  });

  it('works without a folder', async () => {
    const defaults = await makeFolder(DEFAULTS);
    expect(contentsOf(listCopies({ defaults, own: join(defaults, 'none'), made: [] }))).toEqual(DEFAULTS);
  });

  it('prefers the site’s own file, and copies folders and hidden files unchanged', async () => {
    const own = { 'robots.txt': 'own', '.well-known/security.txt': 'a', 'press/a.html': '<a href="/x/">' };
    expect(await copy(own)).toEqual({ ...DEFAULTS, ...own });
  });

  it('treats icons as a set: the site’s own are not mixed with Newsgloss’s', async () => {
    expect(await copy({ 'favicon.ico': 'own' })).toEqual({ 'favicon.ico': 'own', 'robots.txt': 'engine' });
  });

  it('skips files that file managers leave in folders', async () => {
    expect(await copy({ 'a/.DS_Store': '', 'Thumbs.db': '', 'Icon\r': '' })).toEqual(DEFAULTS);
  });

  it.each(['index.html', 'INDEX.html', 'assets/app.css', 'assets', 'index.html/a.txt'])(
    'rejects a file that would replace a page of the build: %s',
    async (file) => {
      const made = { 'index.html': 'page', 'assets/app.css': 'css' };
      await expect(copy({ [file]: 'own' }, made)).rejects.toThrow(
        `public/${file} has the name of a file that the build makes; rename it or remove it`,
      );
    },
  );

  it('lists what links lead to, so that the output is complete', async () => {
    const [own, elsewhere] = await Promise.all([makeFolder(), makeFolder({ a: 'words' })]);
    symlinkSync(join(elsewhere, 'a'), join(own, 'a.txt'));
    symlinkSync(elsewhere, join(own, 'folder'));
    const copies = listCopies({ defaults: join(own, 'none'), own, made: [] });
    expect(contentsOf(copies)).toEqual({ 'a.txt': 'words', 'folder/a': 'words' });
  });
});
