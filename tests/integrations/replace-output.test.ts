import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listEntries, MARKER, readMarker } from '../../src/integrations/build-marker.ts';
import { recoverOutput, replaceOutput } from '../../src/integrations/replace-output.ts';
import { makeFolder } from '../cli/world.ts';

/** The id of a process that does not run: no process has an id this high. */
const GONE = 2 ** 31 - 2;

const withFiles = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, contents]) => [`${folder}/${file}`, contents]));

/** Puts a site with the given files into `out`, like a build. */
async function putSite(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  await replaceOutput(join(root, 'out'), (next) => {
    for (const [file, contents] of Object.entries(files)) next.write(file, contents);
  });
}

describe('replaceOutput', () => {
  test('never removes a file outside the site, whatever the marker lists', async () => {
    const root = await makeFolder({ 'precious.txt': 'mine', 'other/a.txt': 'mine too' });
    await putSite(root, { 'index.html': 'old' });
    const marker = join(root, 'out', MARKER);
    const listed = JSON.parse(readFileSync(marker, 'utf8'));
    for (const path of ['../precious.txt', join(root, 'other/a.txt'), 'a/../../precious.txt']) {
      writeFileSync(marker, JSON.stringify({ ...listed, files: [...listed.files, path] }));
      await expect(putSite(root, { 'index.html': 'new' })).rejects.toThrow('no valid');
    }
    expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(root, 'other/a.txt'), 'utf8')).toBe('mine too');
  });

  test('puts a site in a new folder and lists its files in the marker', async () => {
    const root = await makeFolder();
    await putSite(root, { 'index.html': 'new', 'a/index.html': 'a' });
    expect(readdirSync(root)).toEqual(['out']);
    expect(readMarker(join(root, 'out'))).toEqual(['a/index.html', 'index.html', MARKER]);
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('new');
  });

  test('replaces a whole site and leaves nothing next to it', async () => {
    const root = await makeFolder({ 'out.next/mine': '', 'out.last/mine': '', '.newsgloss-mine/a': '' });
    await putSite(root, { 'index.html': 'old', 'old/deep/index.html': 'old' });
    await putSite(root, { 'index.html': 'new' });
    expect(listEntries(root)).toEqual([
      '.newsgloss-mine/a',
      'out.last/mine',
      'out.next/mine',
      `out/${MARKER}`,
      'out/index.html',
    ]);
  });

  test('does not replace or change a folder with a user’s own file', async () => {
    const root = await makeFolder();
    await putSite(root, { 'index.html': 'old' });
    writeFileSync(join(root, 'out/CNAME'), 'example.org');
    await expect(putSite(root, { 'index.html': 'new' })).rejects.toThrow('did not write CNAME');
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/CNAME', 'out/index.html']);
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('old');
  });

  test.each<[string, (file: string) => void]>([
    ['edited', (file) => appendFileSync(file, 'mine')],
    ['edited without a change of its length', (file) => writeFileSync(file, 'OLD')],
    [
      'replaced by a link',
      (file) => {
        rmSync(file);
        symlinkSync('/etc/hostname', file);
      },
    ],
    [
      'replaced by a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('does not replace a site with a file that was %s', async (_, change) => {
    const root = await makeFolder();
    await putSite(root, { 'a/index.html': 'old', 'b.html': 'old' });
    change(join(root, 'out/b.html'));
    const before = lstatSync(join(root, 'out/b.html'), { bigint: true });
    await expect(putSite(root, { 'index.html': 'new' })).rejects.toThrow(
      /changed since Newsgloss wrote them: b\.html\. Copy your changes elsewhere and delete/,
    );
    expect(lstatSync(join(root, 'out/b.html'), { bigint: true }).ino).toBe(before.ino);
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('replaces a site whose files were deleted, touched or copied', async () => {
    const root = await makeFolder();
    await putSite(root, { 'a.html': 'old', 'b.html': 'old', 'c.html': 'old' });
    rmSync(join(root, 'out/a.html'));
    utimesSync(join(root, 'out/b.html'), 1, 1);
    cpSync(join(root, 'out'), join(root, 'copy'), { recursive: true });
    rmSync(join(root, 'out'), { recursive: true });
    renameSync(join(root, 'copy'), join(root, 'out'));
    await putSite(root, { 'index.html': 'new' });
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/index.html']);
  });

  test('replaces the site of an earlier version, which kept no digests', async () => {
    const root = await makeFolder({
      'out/a.html': 'old',
      [`out/${MARKER}`]: JSON.stringify({ about: '', format: 1, files: ['a.html'] }),
    });
    await putSite(root, { 'index.html': 'new' });
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/index.html']);
  });

  test('keeps files that a file manager left', async () => {
    const root = await makeFolder();
    await putSite(root, { 'a/index.html': 'old' });
    writeFileSync(join(root, 'out/a/.DS_Store'), 'icons');
    await putSite(root, { 'b/index.html': 'new' });
    expect(readFileSync(join(root, 'out/a/.DS_Store'), 'utf8')).toBe('icons');
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/a/.DS_Store', 'out/b/index.html']);
  });

  test('rejects files whose names differ only in case', async () => {
    const root = await makeFolder();
    await expect(putSite(root, { 'a/Index.html': '', 'a/index.html': '' })).rejects.toThrow(
      'a/Index.html and a/index.html would be one file',
    );
    expect(existsSync(join(root, 'out'))).toBe(false);
  });
});

describe('recoverOutput', () => {
  const owner = (root: string, pid: number) => JSON.stringify({ pid, out: join(root, 'out') });

  /** A folder with the files left by a build killed between its two renames. */
  async function makeKilled(pid: number): Promise<string> {
    const root = await makeFolder();
    await putSite(root, { 'index.html': 'old', 'a/index.html': 'old' });
    const site = Object.fromEntries(
      listEntries(join(root, 'out')).map((file) => [file, readFileSync(join(root, 'out', file), 'utf8')]),
    );
    const killed = await makeFolder({
      ...withFiles('.newsgloss-x/old', site),
      ...withFiles('.newsgloss-x/new', { 'index.html': 'half' }),
    });
    writeFileSync(join(killed, '.newsgloss-x/owner.json'), owner(killed, pid));
    return killed;
  }

  test('puts back the site that a killed build moved away, and removes the rest', async () => {
    const root = await makeKilled(GONE);
    recoverOutput(join(root, 'out'));
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/a/index.html', 'out/index.html']);
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('removes the files left by a build killed after its two renames', async () => {
    const root = await makeKilled(GONE);
    await putSite(root, { 'index.html': 'new' });
    recoverOutput(join(root, 'out'));
    expect(listEntries(root)).toEqual([`out/${MARKER}`, 'out/index.html']);
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('new');
  });

  test('keeps a file in the replaced site that no build wrote', async () => {
    const root = await makeKilled(GONE);
    await putSite(root, { 'index.html': 'new' });
    writeFileSync(join(root, '.newsgloss-x/old/a/mine.txt'), 'mine');
    for (let i = 0; i < 2; i++) recoverOutput(join(root, 'out'));
    expect(readFileSync(join(root, '.newsgloss-x/old/a/mine.txt'), 'utf8')).toBe('mine');
  });

  test('leaves the folder of a build that is still running', async () => {
    const root = await makeKilled(process.ppid);
    const before = listEntries(root);
    recoverOutput(join(root, 'out'));
    expect(listEntries(root)).toEqual(before);
  });

  test.each([
    ['without an owner', { '.newsgloss-x/new/a': '' }],
    ['of another output', { '.newsgloss-x/owner.json': JSON.stringify({ pid: GONE, out: '/elsewhere' }) }],
    ['whose owner cannot be read', { '.newsgloss-x/owner.json': 'x', '.newsgloss-x/old/a': '' }],
    ['that is a file', { '.newsgloss-x': '' }],
  ])('leaves a folder %s', async (_, files) => {
    const root = await makeFolder(files);
    const before = listEntries(root);
    recoverOutput(join(root, 'out'));
    expect(listEntries(root)).toEqual(before);
  });

  test('does not follow a symbolic link', async () => {
    const target = await makeFolder({ 'owner.json': owner('/x', GONE), 'new/precious.txt': '' });
    const root = await makeFolder();
    writeFileSync(join(target, 'owner.json'), owner(root, GONE));
    symlinkSync(target, join(root, '.newsgloss-link'), 'dir');
    mkdirSync(join(root, 'out'));
    recoverOutput(join(root, 'out'));
    expect(listEntries(target)).toEqual(['new/precious.txt', 'owner.json']);
  });
});
