/** The themes in the order in which the button cycles through them. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Whether a remembered value is a theme. */
export function isTheme(word: string | undefined): word is Theme {
  return THEMES.some((theme) => theme === word);
}

/** The theme after `theme`; the last is followed by the first. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The media query of a `theme-color` tag: always true for the chosen theme, never for the other one. */
export function themeMedia(theme: Theme, shade: string | undefined): string {
  if (theme === 'system') return `(prefers-color-scheme: ${shade})`;
  return theme === shade ? 'all' : 'not all';
}
