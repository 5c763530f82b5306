import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { listEntries, MARKER } from '../../src/integrations/build-marker.ts';
import { copySite, digestsOf, type SiteCopy } from './build.ts';
import { compareSites } from './compare.ts';

/** Files of a site that are not part of its output. */
const listOwnFiles = ({ folder }: SiteCopy) =>
  listEntries(folder).filter((file) => !file.startsWith('dist/'));

describe('a build', () => {
  const site = copySite('tiny');
  let own: string[];
  beforeAll(async () => {
    own = listOwnFiles(site);
    const { code, output } = await site.build();
    if (code !== 0) throw new Error(output);
  });

  test('writes nothing outside its output', () => {
    expect(listOwnFiles(site)).toEqual(own);
    expect(readdirSync(site.dist)).toContain(MARKER);
  });

  test.each([
    ['into content/', 'content', 'it contains'],
    ['into a folder with files', 'notes', 'not empty'],
    ['into a file', 'notes/a.txt', 'is a file'],
    ['into the site', '.', 'it contains'],
  ])('%s is an error in plain words and changes nothing', async (_, out, message) => {
    mkdirSync(join(site.folder, 'notes'), { recursive: true });
    writeFileSync(join(site.folder, 'notes/a.txt'), 'mine');
    const before = digestsOf(site.folder);
    const { code, output } = await site.build(join(site.folder, out));
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output).not.toMatch(/\n {4}at /);
    expect(digestsOf(site.folder)).toEqual(before);
  });

  test('reports a file that a user has put into the last site, and leaves it', async () => {
    writeFileSync(join(site.dist, 'CNAME'), 'example.org');
    const before = digestsOf(site.dist);
    const { code, output } = await site.build();
    expect([code, output]).toEqual([1, expect.stringContaining('did not write CNAME')]);
    expect(digestsOf(site.dist)).toEqual(before);
    rmSync(join(site.dist, 'CNAME'));
  });

  test('reports a page of the last site that a user has edited, and leaves it', async () => {
    const page = join(site.dist, 'index.html');
    const written = readFileSync(page);
    writeFileSync(page, `${written}<!-- mine -->`);
    const before = digestsOf(site.dist);
    const { code, output } = await site.build();
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('changed since Newsgloss wrote them: index.html'),
    ]);
    expect(digestsOf(site.dist)).toEqual(before);
    writeFileSync(page, written);
  });

  test.each([
    [`public/${MARKER}`, '{}', `public/${MARKER} has a name`],
    ['public/CON.txt', '', "public/CON.txt can't be published under this name"],
  ])('rejects %s', async (file, contents, message) => {
    mkdirSync(join(site.folder, file, '..'), { recursive: true });
    writeFileSync(join(site.folder, file), contents);
    const { code, output } = await site.build();
    rmSync(join(site.folder, 'public'), { recursive: true });
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
  });

  test.each(['../../x', 'a/b', 'CON'])(
    'stops at a quotation with the id %j, and writes nothing outside',
    async (id) => {
      const exact = '“We shall have a new harbour,”';
      const entry = { article: 'harbour', exact, prefix: '', suffix: ' said Anna Lind, the Mayor of Ar' };
      const path = join(site.folder, 'content/anchors.json');
      writeFileSync(path, JSON.stringify({ version: 1, anchors: { [id]: entry } }));
      const outside = listOwnFiles(site);
      const { code, output } = await site.build();
      rmSync(path);
      expect([code, output]).toEqual([1, expect.stringMatching(/anchors\.json|can't be the path/)]);
      expect(output).not.toMatch(/\n {4}at /);
      expect(listOwnFiles(site)).toEqual(outside.filter((file) => file !== 'content/anchors.json'));
    },
  );

  test('waits for another build into the same folder; all are correct', async () => {
    const good = digestsOf(site.dist);
    const other = join(site.folder, 'other');
    const results = await Promise.all([site.build(), site.build(other), site.build(other)]);
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(results.map(({ output }) => output).join('')).toMatch(/Another build is running \(process \d+\)/);
    expect(compareSites(digestsOf(site.dist), good)).toEqual([]);
    expect(compareSites(digestsOf(other), good)).toEqual([]);
    expect(readdirSync(site.folder).filter((name) => name.startsWith('.newsgloss'))).toEqual([]);
  });
});

describe.runIf(canMount())('a build onto a small disk', () => {
  const site = copySite('tiny');
  const disk = join(site.folder, 'disk');
  beforeAll(async () => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]);
    const { code, output } = await site.build(join(disk, 'out'));
    if (code !== 0) throw new Error(output);
  });
  afterAll(() => {
    execFileSync('umount', [disk]);
  });

  test('says that the disk is full, keeps the last site, and succeeds when there is space', async () => {
    const good = digestsOf(join(disk, 'out'));
    const filler = join(disk, 'filler');
    const settings = join(site.folder, 'content/site.yaml');
    const before = readFileSync(settings, 'utf8');
    onTestFinished(() => rmSync(filler, { force: true }));
    fill(filler);
    writeFileSync(settings, before.replace(/^title: .*/m, 'title: Changed'));
    const { code, output } = await site.build(join(disk, 'out'));
    expect([code, output]).toEqual([1, expect.stringContaining('the disk is full')]);
    expect(output).not.toMatch(/\n {4}at /);
    expect(compareSites(digestsOf(join(disk, 'out')), good)).toEqual([]);
    expect(readdirSync(disk)).toEqual(['filler', 'out']);
    rmSync(filler);
    writeFileSync(settings, before);
    expect((await site.build(join(disk, 'out'))).code).toBe(0);
    expect(compareSites(digestsOf(join(disk, 'out')), good)).toEqual([]);
    expect(readFileSync(join(disk, 'out', MARKER), 'utf8')).toContain('index.html');
  });

  test('says that the folder is a mount point', async () => {
    rmSync(join(disk, 'out'), { recursive: true });
    const { code, output } = await site.build(disk);
    expect([code, output]).toEqual([1, expect.stringContaining('mount point')]);
  });
});

/** Fills the disk except for a few kilobytes. */
function fill(path: string): void {
  for (const bytes of [1 << 20, 1 << 14]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // full
    }
  }
  truncateSync(path, statSync(path).size - 20 * 1024);
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const at = mkdtempSync('/tmp/newsgloss-mount-');
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', at], { stdio: 'ignore' });
    execFileSync('umount', [at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}
