import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFiles } from '../../src/cache/digest.ts';
import { digestsOf } from './build.ts';
import { changes } from './changes.ts';
import { type Change, FILES, openForChange } from './changing-site.ts';
import { compareSites, type Digests } from './compare.ts';
import { copyEngine } from './engine-copy.ts';

/** The results of an incremental build and a clean build of the same content. */
interface Outcome {
  /** Files that differ, with the difference. */
  readonly differences: readonly string[];
  /** Whether the incremental build differs from the previous build. */
  readonly hasEffect: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-changes-'));
const site = join(folder, 'site');
const dist = join(site, 'dist');
// Both build at the same time, the clean builds one change behind.
const incremental = copyEngine();
const clean = copyEngine();
const outcomes = new Map<Change, Promise<Outcome>>();

beforeAll(() => {
  const at = openForChange(site, incremental);
  for (const [file, contents] of Object.entries(FILES)) at.write(file, contents);
  let built: Promise<Digests> = buildWith(incremental, site, false);
  let cleaned: Promise<unknown> = Promise.resolve();
  for (const [i, change] of changes.entries()) {
    const snapshot = join(folder, `clean-${i}`);
    const step = built.then(async (before) => {
      change.apply(at);
      // Follows links, since their targets may have changed again by the time of the clean build.
      cpSync(site, snapshot, { recursive: true, dereference: true, filter: (path) => path !== dist });
      return { before, after: await buildWith(incremental, site, change.anew ?? false) };
    });
    built = step.then(({ after }) => after);
    const expected = Promise.all([cleaned, built]).then(() => buildClean(change, snapshot));
    cleaned = expected;
    outcomes.set(
      change,
      Promise.all([step, expected]).then(([{ before, after }, wanted]) => ({
        differences: compareSites(after, wanted),
        hasEffect: compareSites(after, before).length > 0,
      })),
    );
  }
  for (const outcome of outcomes.values()) outcome.catch(() => undefined);
});

afterAll(() => {
  for (const engine of [incremental, clean]) engine.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The program of the clean builds must change too; the content has already changed. */
const NO_FILES = { write: () => {}, edit: () => {}, remove: () => {}, rename: () => {}, link: () => {} };

/** Digests of clean builds, by a digest of their content; emptied after a change of the program. */
const known = new Map<string, Digests>();

async function buildClean(change: Change, snapshot: string): Promise<Digests> {
  if (change.anew) {
    known.clear();
    change.apply({ ...openForChange(snapshot, clean), ...NO_FILES });
  }
  clean.forget();
  const content = digestFiles(snapshot, ['content', 'public']);
  const digests = known.get(content) ?? (await buildWith(clean, snapshot, change.anew ?? false));
  known.set(content, digests);
  rmSync(snapshot, { recursive: true });
  return digests;
}

async function buildWith(engine: typeof clean, folder: string, anew: boolean): Promise<Digests> {
  const { code, output } = await engine.build(folder, anew);
  if (code !== 0) throw new Error(output);
  return digestsOf(join(folder, 'dist'));
}

describe('an incremental build equals a clean one after', () => {
  test.each(changes)('$name', async (change) => {
    const outcome = await outcomes.get(change);
    expect(outcome?.differences).toEqual([]);
    if (!change.silent) expect(outcome?.hasEffect).toBe(true);
  });
});
