/** The themes in the order in which the button goes through them. */
export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Whether a remembered word is a theme's. */
export function isTheme(word: string | undefined): word is Theme {
  return THEMES.some((theme) => theme === word);
}

/** The theme after `theme`, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The media query under which the browser's own frame takes the colour of `shade`: the chosen theme's always, the other's never. */
export function themeMedia(theme: Theme, shade: string | undefined): string {
  if (theme === 'system') return `(prefers-color-scheme: ${shade})`;
  return theme === shade ? 'all' : 'not all';
}
