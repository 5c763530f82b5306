import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentCss } from '../../src/design/accent-css.ts';
import { mapColors, pageColors } from '../../src/design/colors.ts';
import { contrastRatio, isReadable, makeReadable } from '../../src/design/contrast.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Figures from the W3C's examples and webaim.org's checker.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
  });

  it('makes any color readable in either theme, and leaves a readable one unchanged', () => {
    fc.assert(
      fc.property(color, fc.constantFrom<0 | 1>(0, 1), (given, theme) => {
        const made = makeReadable(given, theme);
        expect(isReadable(made, theme)).toBe(true);
        if (isReadable(given, theme)) expect(made).toBe(given);
      }),
    );
  });

  it('throws for invalid colors', () => {
    expect(() => contrastRatio('red', '#ffffff')).toThrow(RangeError);
  });

  it('is high enough for every text color of the pages', () => {
    const { paper, line, ...others } = pageColors;
    const text = Object.entries(others).filter(([name]) => !/^paper|wash|line/.test(name));
    const faint = text.filter(([, [light, dark]]) => {
      return contrastRatio(light, paper[0]) < 4.5 || contrastRatio(dark, paper[1]) < 4.5;
    });
    expect(faint.map(([name]) => name)).toEqual([]);
    expect(line).toHaveLength(2);
  });
});

describe('the colors of the map', () => {
  const on = (ground: 'land' | 'sea' | 'panel', least: number, names: readonly (keyof typeof mapColors)[]) =>
    names.map((name) => [name, ground, least] as const);

  it.each([
    ...on('land', 4.5, ['label', 'country-label', 'water-label', 'highlight', 'pin']),
    ...on('sea', 4.5, ['water-label', 'label', 'pin']),
    ...on('panel', 4.5, ['panel-text']),
    ...on('land', 3, ['border', 'area', 'movement', 'town-dot']),
  ])('%s stands out from %s by at least %d', (name, ground, least) => {
    for (const theme of [0, 1] as const)
      expect(contrastRatio(mapColors[name][theme], mapColors[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});

describe('the style sheet of an accent color', () => {
  it('has the color for the light theme and a lighter one for the dark theme', () => {
    const css = accentCss('#0b5fa5');
    expect(css).toContain(':root{--accent:#0b5fa5}');
    expect(css).toContain(`:root[data-theme=dark]{--accent:${makeReadable('#0b5fa5', 1)}}`);
    expect(makeReadable('#0b5fa5', 1)).not.toBe('#0b5fa5');
  });
});
