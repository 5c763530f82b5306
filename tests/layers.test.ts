import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles, findForbidden, findUnfitForBrowser, type Sources } from './layers/check-layers.ts';
import { findImports } from './layers/find-imports.ts';

const src = join(import.meta.dirname, '..', 'src');

function readSources(): Sources {
  const entries = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(src, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

describe('the sources', () => {
  const sources = readSources();

  test('import between layers only what the table allows', () => {
    expect(findForbidden(sources)).toEqual([]);
  });

  test('have no import cycles, including types', () => {
    expect(findCircles(sources)).toEqual([]);
  });

  test('bring nothing from Node into the browser', () => {
    expect(findUnfitForBrowser(sources)).toEqual([]);
  });
});

describe('a planted error', () => {
  const planted = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

  test.each([
    [
      'a value',
      "import { a } from '../knowledge/a.ts';",
      ['annotate may not import values from knowledge: annotate/x.ts imports knowledge/a.ts'],
    ],
    [
      'a type',
      "import type { A } from '../cli/a.ts';",
      ['annotate may not import types from cli: annotate/x.ts imports cli/a.ts'],
    ],
    [
      'an inline type',
      "import { type A } from '../cli/a.ts';",
      ['annotate may not import types from cli: annotate/x.ts imports cli/a.ts'],
    ],
    [
      'a re-export',
      "export * from '../cli/a.ts';",
      ['annotate may not import values from cli: annotate/x.ts imports cli/a.ts'],
    ],
    [
      'a dynamic import',
      "const a = await import('../cli/a.ts');",
      ['annotate may not import values from cli: annotate/x.ts imports cli/a.ts'],
    ],
    [
      'a type in an expression',
      "let a: import('../cli/a.ts').A;",
      ['annotate may not import types from cli: annotate/x.ts imports cli/a.ts'],
    ],
    [
      'a side effect',
      "import '../cli/a.ts';",
      ['annotate may not import values from cli: annotate/x.ts imports cli/a.ts'],
    ],
    ['an unknown folder', "import '../misc/a.ts';", ['misc/a.ts is not in a layer of the table']],
  ])('is found: %s', (_, code, expected) => {
    expect(findForbidden(planted({ 'annotate/x.ts': code }))).toEqual(expected);
  });

  test.each([
    ['an allowed value', { 'annotate/x.ts': "import { a } from '../text/a.ts';" }],
    ['an allowed type', { 'schemas/x.ts': "import type { A } from '../annotate/a.ts';" }],
    ['a neighbour', { 'annotate/deep/x.ts': "import { a } from '../a.ts';" }],
    ['a package', { 'annotate/x.ts': "import nlp from 'wink-nlp';" }],
    ['an import in a comment', { 'annotate/x.ts': "// import { a } from '../cli/a.ts';" }],
    ['an import in a string', { 'annotate/x.ts': 'const a = "import { a } from \'../cli/a.ts\'";' }],
    ['a text from outside', { 'pages/x.astro': "---\nimport text from '../../LICENSES.md?raw';\n---\n" }],
  ])('is not %s', (_, files) => {
    expect(findForbidden(planted(files))).toEqual([]);
  });

  test('is found: a value from a layer that may only be imported for its types', () => {
    expect(findForbidden(planted({ 'schemas/x.ts': "import { a } from '../annotate/a.ts';" }))).toHaveLength(
      1,
    );
  });

  test('is found in the code and in a bundled script of an Astro page', () => {
    const page =
      "---\nimport { a } from '../cli/a.ts';\n---\n<p>import</p>\n<script>\nimport '../knowledge/b.ts';\n</script>";
    expect(findForbidden(planted({ 'pages/index.astro': page }))).toHaveLength(2);
  });

  test('is found: an import cycle, including types', () => {
    const files = {
      'text/a.ts': "import type { B } from './b.ts';",
      'text/b.ts': "import { c } from './c.ts';",
      'text/c.ts': "export { A } from './a.ts';",
    };
    expect(findCircles(planted(files))).toEqual(['text/a.ts → text/b.ts → text/c.ts → text/a.ts']);
  });

  test('is found: a Node module imported indirectly by the client', () => {
    const files = {
      'client/app.ts':
        "import L from 'leaflet';\nimport type { A } from '../schemas/a.ts';\nimport { b } from '../basemap/b.ts';",
      'basemap/b.ts': "import { readFileSync } from 'node:fs';",
      'schemas/a.ts': "import { z } from 'zod';",
    };
    expect(findUnfitForBrowser(planted(files))).toEqual(['basemap/b.ts brings node:fs into the browser']);
  });
});

test('imports are found with whether they remain at run time', () => {
  const code =
    "import a, { type B } from 'a';\nimport { type C, type D } from 'c';\nexport type { E } from 'e';\nexport { f } from 'f';";
  expect(findImports('x.ts', code)).toEqual([
    { specifier: 'a', typesOnly: false },
    { specifier: 'c', typesOnly: true },
    { specifier: 'e', typesOnly: true },
    { specifier: 'f', typesOnly: false },
  ]);
});
