import { spawnSync } from 'node:child_process';
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
import { findOtherFiles, listEntries, MARKER, readMarker } from '../../src/integrations/build-marker.ts';
import { digestContents } from '../../src/integrations/changed-files.ts';
import { recoverOutput, replaceOutput } from '../../src/integrations/replace-output.ts';
import { makeFolder } from '../cli/world.ts';

/** The id of a process that does not run: no process has an id this high. */
const GONE = 2 ** 31 - 2;

/** Puts a site with the given files into `out`, like a build. */
async function putSite(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  await replaceOutput(join(root, 'out'), (next) => {
    for (const [file, contents] of Object.entries(files)) next.write(file, contents);
  });
}

/** The files of the site in `out`, without its marker. */
function readSite(root: string): Record<string, string> {
  const files = listEntries(join(root, 'out')).filter((file) => file !== MARKER);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, 'out', file), 'utf8')]));
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
    expect([...(readMarker(join(root, 'out')) ?? [])].map(([file]) => file)).toEqual([
      'a/index.html',
      'index.html',
      MARKER,
    ]);
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

  test('leaves a file that was added while the site was built, and does not replace it', async () => {
    const root = await makeFolder();
    await putSite(root, { 'index.html': 'old' });
    writeFileSync(join(root, 'out/CNAME'), 'example.org');
    await expect(putSite(root, { 'index.html': 'new', CNAME: 'ours' })).rejects.toThrow(
      'did not write CNAME',
    );
    expect(readSite(root)).toMatchObject({ CNAME: 'example.org', 'index.html': 'old' });
    await putSite(root, { 'index.html': 'new' });
    expect(readSite(root)).toMatchObject({ CNAME: 'example.org', 'index.html': 'new' });
  });

  test('does not touch files that stay, and replaces the others', async () => {
    const root = await makeFolder();
    await putSite(root, { 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'c' });
    const stay = () => lstatSync(join(root, 'out/a/index.html'), { bigint: true });
    const before = stay();
    await replaceOutput(join(root, 'out'), (next) => {
      next.keep('a/index.html', digestContents('a'));
      next.write('b/index.html', 'new');
      next.write('d', 'new');
    });
    expect({ ...stay(), atimeNs: 0n }).toEqual({ ...before, atimeNs: 0n });
    expect(readSite(root)).toEqual({ 'a/index.html': 'a', 'b/index.html': 'new', d: 'new' });
    expect(existsSync(join(root, 'out/c'))).toBe(false);
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['a file becomes a folder', { a: 'old' }, { 'a/index.html': 'new' }],
    ['a folder becomes a file', { 'a/b/index.html': 'old', 'a/c': 'old' }, { a: 'new' }],
    ['letters change their case', { 'a/index.html': 'old' }, { 'A/index.html': 'new' }],
  ])('replaces a site where %s', async (_, old, now) => {
    const root = await makeFolder();
    await putSite(root, old);
    await putSite(root, now);
    expect(readSite(root)).toEqual(now);
  });

  test('puts the last site back if the new one cannot be put in its place', async () => {
    const root = await makeFolder();
    const old = { 'a/index.html': 'old', b: 'old', 'gone/deep/index.html': 'old' };
    await putSite(root, old);
    writeFileSync(join(root, 'out/a/.DS_Store'), ''); // keeps the folder from making way for a file
    const before = readSite(root);
    const now = { 'new/index.html': 'new', a: 'new', b: 'new' };
    await expect(putSite(root, now)).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY|EPERM/);
    expect(readSite(root)).toEqual(before);
    expect(readMarker(join(root, 'out'))?.size).toBe(4);
    expect(readdirSync(root)).toEqual(['out']);
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
    expect(findOtherFiles(join(root, 'out'), []).own).toEqual([MARKER, 'b/index.html']);
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

  const OLD = { 'a/index.html': 'old', b: 'old', 'c/index.html': 'old', 'd/e/index.html': 'old' };
  const NEXT = { 'a/index.html': 'new', 'b/index.html': 'new', 'f/index.html': 'new' };
  /** Renames in a switch from the one to the other: two files go, one and the marker are replaced, two are new. */
  const STEPS = 3 + 2 * 2 + 2;

  /** A folder with the files left by a build that was killed after some of the renames of its switch. */
  async function makeKilled(pid: number, renames: number): Promise<string> {
    const root = await makeFolder();
    await putSite(root, OLD);
    const paths = { root, tests: import.meta.dirname };
    const { status } = spawnSync(
      process.execPath,
      [join(paths.tests, 'killed-switch.ts'), join(root, 'out'), JSON.stringify(NEXT), String(renames)],
      { encoding: 'utf8' },
    );
    expect(status).toBe(9);
    const [left] = readdirSync(root).filter((name) => name.startsWith('.newsgloss-'));
    writeFileSync(join(root, left ?? '', 'owner.json'), owner(root, pid));
    return root;
  }

  test.each(Array.from({ length: STEPS }, (_, i) => i))(
    'puts back the site of a build that was killed after %i renames',
    async (renames) => {
      const root = await makeKilled(GONE, renames);
      for (let i = 0; i < 2; i++) recoverOutput(join(root, 'out'));
      expect(readSite(root)).toEqual(OLD);
      expect(readMarker(join(root, 'out'))?.size).toBe(5);
      expect(readdirSync(root)).toEqual(['out']);
      await putSite(root, NEXT);
      expect(readSite(root)).toEqual(NEXT);
    },
  );

  test('keeps the site of a build that was killed after its last rename', async () => {
    const root = await makeKilled(GONE, STEPS);
    recoverOutput(join(root, 'out'));
    expect(readSite(root)).toEqual(NEXT);
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('leaves the folder of a build that is still running', async () => {
    const root = await makeKilled(process.ppid, 3);
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
