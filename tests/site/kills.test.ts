import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestsOf } from './build.ts';
import { type Changing, FILES, formatArticle, openForChange } from './changing-site.ts';
import { compareSites, type Digests } from './compare.ts';
import { copyEngine } from './engine-copy.ts';

/** When to kill a build, as parts of its time: spread out, and close together while files are written. */
const MOMENTS = [0.3, 0.86, 0.96];

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-kills-'));
const site = join(folder, 'site');
const dist = join(site, 'dist');
const engine = copyEngine();
const at = openForChange(site, engine);

/** The two states of the content, and the result of a clean build of each. */
const states = { old: useOld, new: useNew } as const;
const clean = new Map<string, Digests>();
let duration = 0;

function useOld({ write, remove }: Changing): void {
  remove('content/articles');
  for (const [file, contents] of Object.entries(FILES)) write(file, contents);
}

function useNew(changing: Changing): void {
  useOld(changing);
  changing.write(
    'content/articles/newer.md',
    formatArticle({ title: 'Newer', published: '2021-06-10', body: 'Anna Lind came to Arby on 5 May 2021.' }),
  );
  changing.edit('content/articles/mill.md', 'closed', 'open');
  changing.edit(
    'content/entities/people/anna-lind.yaml',
    'name: Anna Lind',
    'name: Anna B. Lind\naliases: [Anna Lind]',
  );
  changing.remove('content/articles/road.md');
}

beforeAll(async () => {
  for (const [name, use] of Object.entries(states)) {
    const own = join(folder, name);
    const changing = openForChange(own, engine);
    changing.write('content/articles/x.md', '');
    use(changing);
    await build(own);
    clean.set(name, digestsOf(join(own, 'dist')));
  }
  cpSync(join(folder, 'old'), site, { recursive: true, filter: (path) => !path.endsWith('dist') });
  await build(site);
  useNew(at);
  // Like the builds that are killed: in its own process, with changes to process.
  const started = performance.now();
  await build(site, true);
  duration = performance.now() - started;
  useOld(at);
  await build(site);
});

afterAll(() => {
  engine.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function build(folder: string, anew = false): Promise<void> {
  const { code, output } = await engine.build(folder, anew);
  if (code !== 0) throw new Error(output);
}

/** Which of the two states the site is in; "mixed" if neither. */
function findState(): string {
  const found = digestsOf(dist);
  return [...clean].find(([, wanted]) => compareSites(found, wanted).length === 0)?.[0] ?? 'mixed';
}

describe('a build killed', () => {
  let from: keyof typeof states = 'old';
  let to: keyof typeof states = 'new';

  test.each(MOMENTS)('after %f of its time leaves nothing that a later build trusts', async (moment) => {
    expect(findState()).toBe(from);
    states[to](at);
    await engine.killBuild(site, moment * duration);
    expect(findState()).toMatch(/^(?:old|new)$/);
    for (const name of [from, to]) {
      states[name](at);
      await build(site);
      expect(findState()).toBe(name);
    }
    [from, to] = [to, from];
  });
});
