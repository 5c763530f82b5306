import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapColors, pageColors } from '../../src/design/colors.ts';
import { breakpoints, typeSizes } from '../../src/design/sizes.ts';
import { designStyleSheet } from '../../src/design/style-sheet.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const sheets = files.filter((file) => file.endsWith('.css'));
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '');

/** Sizes relative to the surrounding text: numbers of quotations, small print in a line, code, the × of a button. */
const RELATIVE = ['0.62em', '0.875em', '0.9em', '1.4em', 'inherit'];
const PRINT = 'styles/print.css';
/** Sizes of the root's letters, which all others depend on. */
const SETTINGS = 'styles/settings.css';

/** Every value of `font-size`, and the size in every `font`. */
const sizesIn = (css: string) =>
  [...withoutComments(css).matchAll(/[\s{;](font|font-size):\s*([^;}]+)/g)].map(([, property, value = '']) =>
    property === 'font' ? (/^(?:\d+\s+)?(.+?)(?:\s*\/.*)?$/.exec(value)?.[1] ?? value) : value,
  );

const widthsIn = (css: string) =>
  [...withoutComments(css).matchAll(/@(?:media|container)([^{]+)/g)].flatMap(([, query = '']) =>
    [...query.matchAll(/\(([^()]*(?:width|inline-size)[^()]*)\)/g)].map(([, condition = '']) =>
      condition.trim(),
    ),
  );

describe('style sheets', () => {
  it('are found', () => expect(sheets.length).toBeGreaterThan(20));

  it.each(sheets.filter((file) => file !== PRINT && file !== SETTINGS))(
    '%s takes its type sizes from the scale',
    (file) => {
      const scale = new Set([...Object.keys(typeSizes).map((name) => `var(--size-${name})`), ...RELATIVE]);
      expect(sizesIn(read(file)).filter((size) => !scale.has(size))).toEqual([]);
    },
  );

  it('settings change the size of the root, as a share of the browser’s own', () => {
    const sizes = sizesIn(read(SETTINGS));
    expect(sizes.filter((size) => !/^\d+(?:\.\d+)?%$/.test(size))).toEqual([]);
  });

  it('print has its own scale, in points', () => {
    const scale = [...read(PRINT).matchAll(/--size-([\w-]+): (\S+);/g)];
    expect(scale.map(([, name]) => name)).toEqual(Object.keys(typeSizes));
    expect(scale.filter(([, , size = '']) => !/^\d+(?:\.5)?pt$/.test(size))).toEqual([]);
    const used = sizesIn(read(PRINT)).filter((size) => !size.startsWith('var(--size-'));
    expect(used).toEqual(['7pt']);
  });

  it.each(sheets)('%s changes its layout only at the defined widths', (file) => {
    const allowed = Object.values(breakpoints).flatMap((width) => [
      `inline-size < ${width}`,
      `inline-size >= ${width}`,
    ]);
    expect(widthsIn(read(file)).filter((condition) => !allowed.includes(condition))).toEqual([]);
  });

  it.each(sheets)('%s defines no colors of its own', (file) => {
    expect(withoutComments(read(file)).match(/#[0-9a-f]{3,8}\b|\bhsl|\boklch/gi)).toBeNull();
  });

  it.each(sheets)('%s uses no undefined custom property', (file) => {
    const all = [...sheets.map(read), designStyleSheet()].join('\n');
    const used = [...withoutComments(read(file)).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !new RegExp(`${name}\\s*:`).test(all))).toEqual([]);
  });

  it('are all imported, each once', () => {
    const imported = [
      ...[...read('styles/app.css').matchAll(/@import "(.+)"/g)].map(([, path = '']) => join('styles', path)),
      ...[...read('client/client.css').matchAll(/@import "(.+)"/g)].map(([, path = '']) =>
        join('client', path),
      ),
      ...[
        'client/app.ts',
        'client/preview.ts',
        'client/review/review.ts',
        'client/map/entry.ts',
        'client/share/entry.ts',
      ].flatMap((entry) =>
        [...read(entry).matchAll(/import '(\..+\.css)'/g)].map(([, path = '']) => join(dirname(entry), path)),
      ),
    ];
    expect(imported.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([...sheets].sort());
  });

  it('of components are next to a component with the same name', () => {
    const own = sheets.filter((file) => file.startsWith('components/'));
    expect(own.filter((file) => !files.includes(file.replace(/css$/, 'astro')))).toEqual([]);
  });
});

describe('the colors', () => {
  it('are not repeated elsewhere in the code', () => {
    const colors = new Set<string>([...Object.values(pageColors), ...Object.values(mapColors)].flat());
    const code = files.filter((file) => /\.(?:ts|astro|css)$/.test(file) && file !== 'design/colors.ts');
    const repeated = code.flatMap((file) =>
      (read(file).match(/#[0-9a-f]{6}\b/gi) ?? [])
        .filter((color) => colors.has(color))
        .map((color) => `${file}: ${color}`),
    );
    expect(repeated).toEqual([]);
  });

  it('are in the style sheet for the light and the dark theme', () => {
    const css = designStyleSheet();
    for (const [name, [light, dark]] of Object.entries(pageColors)) {
      expect(css).toContain(`--${name}:light-dark(${light},${dark})`);
    }
    for (const [name, [light, dark]] of Object.entries(mapColors)) {
      expect(css).toContain(`--map-${name}:light-dark(${light},${dark})`);
    }
  });
});
