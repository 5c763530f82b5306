import { describe, expect, it } from 'vitest';
import { isTheme, nextTheme, THEMES } from '../../src/client/theme-names.ts';

describe('themes', () => {
  it('come round again', () => {
    const round = THEMES.map(nextTheme);
    expect(round).toEqual(['light', 'dark', 'system']);
  });

  it.each([
    ['dark', true],
    ['sepia', false],
    ['', false],
    [undefined, false],
  ])('knows whether %j is one', (word, is) => {
    expect(isTheme(word)).toBe(is);
  });
});
