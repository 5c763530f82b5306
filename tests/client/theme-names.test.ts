import { describe, expect, it } from 'vitest';
import { isTheme, nextTheme, THEMES, themeMedia } from '../../src/client/theme-names.ts';

describe('themes', () => {
  it('cycle', () => {
    const round = THEMES.map(nextTheme);
    expect(round).toEqual(['light', 'dark', 'system']);
  });

  it.each([
    ['dark', true],
    ['sepia', false],
    ['', false],
    [undefined, false],
  ])('include %j: %s', (word, is) => {
    expect(isTheme(word)).toBe(is);
  });

  it.each([
    ['system', '(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'],
    ['light', 'all', 'not all'],
    ['dark', 'not all', 'all'],
  ] as const)('%s applies one theme-color tag', (theme, light, dark) => {
    expect([themeMedia(theme, 'light'), themeMedia(theme, 'dark')]).toEqual([light, dark]);
  });
});
