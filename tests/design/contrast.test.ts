import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentCss } from '../../src/design/accent-css.ts';
import { pageColors } from '../../src/design/colors.ts';
import { contrastRatio, isReadable, makeReadable } from '../../src/design/contrast.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Figures of the W3C's own examples and of webaim.org's checker.
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

  it('makes any color readable on either paper, and leaves a readable one alone', () => {
    fc.assert(
      fc.property(color, fc.constantFrom<0 | 1>(0, 1), (given, theme) => {
        const made = makeReadable(given, theme);
        expect(isReadable(made, theme)).toBe(true);
        if (isReadable(given, theme)) expect(made).toBe(given);
      }),
    );
  });

  it('refuses what is no color', () => {
    expect(() => contrastRatio('red', '#ffffff')).toThrow(RangeError);
  });

  it('is enough for every color that the pages set text in', () => {
    const { paper, line, ...others } = pageColors;
    const text = Object.entries(others).filter(([name]) => !/^paper|wash|line/.test(name));
    const faint = text.filter(([, [light, dark]]) => {
      return contrastRatio(light, paper[0]) < 4.5 || contrastRatio(dark, paper[1]) < 4.5;
    });
    expect(faint.map(([name]) => name)).toEqual([]);
    expect(line).toHaveLength(2);
  });
});

describe('the style sheet of an accent color', () => {
  it('has the color for light paper and a lighter one for dark', () => {
    const css = accentCss('#0b5fa5');
    expect(css).toContain(':root{--accent:#0b5fa5}');
    expect(css).toContain(`:root[data-theme=dark]{--accent:${makeReadable('#0b5fa5', 1)}}`);
    expect(makeReadable('#0b5fa5', 1)).not.toBe('#0b5fa5');
  });
});
