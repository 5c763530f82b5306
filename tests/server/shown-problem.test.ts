import { expect, test } from 'vitest';
import { ContentError } from '../../src/schemas/content-error.ts';
import { problemPage } from '../../src/server/problem-page.ts';
import { showProblem } from '../../src/server/shown-problem.ts';
import { makeFolder } from '../cli/world.ts';

const FILE = 'content/site.yaml';

test.each([
  [{ file: FILE, line: 2, column: 3 }, 'content/site.yaml:2:3', 'two: 2'],
  [{ file: FILE, line: 1 }, 'content/site.yaml:1', 'one: 1'],
  [{ file: FILE }, 'content/site.yaml', undefined],
  [{ file: FILE, line: 9, column: 1 }, 'content/site.yaml:9:1', undefined],
  [{ file: 'content/gone.yaml', line: 1, column: 1 }, 'content/gone.yaml:1:1', undefined],
])('a problem at %j is shown with its line', async (where, place, excerpt) => {
  const site = await makeFolder({ [FILE]: 'one: 1\r\ntwo: 2\n' });
  const shown = showProblem(new ContentError(where, 'is wrong'), site);
  expect(shown).toEqual({ place, reason: 'is wrong', ...(excerpt ? { excerpt } : {}) });
});

test('of a long line, the part around the problem is shown', async () => {
  const site = await makeFolder({ [FILE]: `${'a '.repeat(1000)}HERE${' b'.repeat(1000)}` });
  const { excerpt } = showProblem(new ContentError({ file: FILE, line: 1, column: 2001 }, 'is wrong'), site);
  expect(excerpt).toContain('a HERE b');
  expect(excerpt?.length).toBeLessThanOrEqual(300);
});

test('the page of problems shows what a file contains as text', () => {
  const page = problemPage([
    { place: 'a.md:1', excerpt: '<script>alert(1)</script>', reason: '<img src=x> is not allowed' },
  ]);
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img');
  expect(page).toContain('&#x3C;script>alert(1)');
});
