import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyPublic } from '../../src/integrations/copy-public.ts';
import { makeFolder } from '../cli/world.ts';
import { listFiles } from '../site/find-broken-links.ts';

const DEFAULTS = {
  'favicon.ico': 'engine',
  'icon.svg': 'engine',
  'apple-touch-icon.png': 'engine',
  'robots.txt': 'engine',
};

async function copy(own: Readonly<Record<string, string>>, made: Readonly<Record<string, string>> = {}) {
  const [defaults, site, output] = await Promise.all([
    makeFolder(DEFAULTS),
    makeFolder(own),
    makeFolder(made),
  ]);
  copyPublic({ defaults, own: site, output });
  return Object.fromEntries(
    listFiles(output).map((file) => [file, readFileSync(join(output, file), 'utf8')]),
  );
}

describe('copyPublic', () => {
  it('uses Newsgloss’s files if the site has none of its own', async () => {
    expect(await copy({})).toEqual(DEFAULTS);
  });

  it('works without a folder', async () => {
    const [defaults, output] = await Promise.all([makeFolder(DEFAULTS), makeFolder()]);
    copyPublic({ defaults, own: join(output, 'none'), output });
    expect(listFiles(output)).toEqual(Object.keys(DEFAULTS).sort());
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

  it('copies the target of a link, so that the output is complete', async () => {
    const [own, elsewhere, output] = await Promise.all([
      makeFolder(),
      makeFolder({ a: 'words' }),
      makeFolder(),
    ]);
    symlinkSync(join(elsewhere, 'a'), join(own, 'a.txt'));
    symlinkSync(elsewhere, join(own, 'folder'));
    copyPublic({ defaults: join(own, 'none'), own, output });
    expect(listFiles(output)).toEqual(['a.txt', 'folder/a']);
  });
});
