import { recall, remember } from './memory.ts';

/** What a reader can choose about how pages look. */
export interface Setting {
  /** Under which it is remembered, and the `data-…` attribute of the root that styles depend on. */
  readonly name: string;
  readonly label: string;
  /** The site's own value, which is not remembered. */
  readonly own: string;
  readonly values: readonly (readonly [value: string, label: string])[];
}

const THEME: Setting = {
  name: 'theme',
  label: 'Colors',
  own: 'system',
  values: [
    ['system', 'System'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
};

/** All settings, in the order in which they are offered. */
export const SETTINGS: readonly Setting[] = [
  THEME,
  {
    name: 'size',
    label: 'Text size',
    own: 'normal',
    values: [
      ['small', 'Small'],
      ['normal', 'Normal'],
      ['large', 'Large'],
      ['largest', 'Largest'],
    ],
  },
  {
    name: 'face',
    label: 'Typeface',
    own: 'serif',
    values: [
      ['serif', 'Serif'],
      ['sans', 'Sans'],
    ],
  },
  {
    name: 'width',
    label: 'Lines',
    own: 'normal',
    values: [
      ['narrow', 'Short'],
      ['normal', 'Normal'],
      ['wide', 'Long'],
    ],
  },
];

const root = document.documentElement;

/** The value that the reader chose; the site's own if none, or if what is remembered is no value. */
export function recallSetting({ name, own, values }: Setting): string {
  const known = recall(name);
  return values.some(([value]) => value === known) ? (known ?? own) : own;
}

/** Applies a value and remembers it. */
export function applySetting(setting: Setting, value: string): void {
  remember(setting.name, value === setting.own ? undefined : value);
  show(setting, value);
}

/** Applies what is remembered; before the first paint, so that nothing moves. */
export function showSettings(): void {
  for (const setting of SETTINGS) show(setting, recallSetting(setting));
}

/** Applies the theme after the current one, and returns what it is called: "Colors: dark". */
export function cycleTheme(): string {
  const at = THEME.values.findIndex(([value]) => value === recallSetting(THEME));
  const [value, label] = THEME.values[(at + 1) % THEME.values.length] ?? ['system', 'System'];
  applySetting(THEME, value);
  return `${THEME.label}: ${label.toLowerCase()}`;
}

/** The styles know a setting by an attribute, and the site's own value by its absence. */
function show({ name, own }: Setting, value: string): void {
  if (value === own) delete root.dataset[name];
  else root.dataset[name] = value;
  if (name !== THEME.name) return;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    meta.media = themeMedia(value, meta.dataset.theme);
}

/** The media query of a `theme-color` tag: always true for the chosen theme, never for the other one. */
export function themeMedia(theme: string, shade: string | undefined): string {
  if (theme === 'system') return `(prefers-color-scheme: ${shade})`;
  return theme === shade ? 'all' : 'not all';
}
