import { announce } from './announce.ts';
import { element } from './element.ts';
import { recallTheme, setTheme } from './root-state.ts';
import { nextTheme, type Theme } from './theme-names.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'Colors: system',
  light: 'Colors: light',
  dark: 'Colors: dark',
};

/** The button that cycles through the themes, and its action. */
export interface ThemeSwitch {
  readonly button: HTMLButtonElement;
  next(): void;
}

/** Creates the switch between system, light, and dark. */
export function createThemeSwitch(): ThemeSwitch {
  const button = element('button', { type: 'button', class: 'tool theme-switch' });
  let theme = recallTheme();
  const show = (): void => {
    button.setAttribute('aria-label', LABELS[theme]);
    button.title = LABELS[theme];
    button.dataset.shows = theme;
  };
  const next = (): void => {
    theme = nextTheme(theme);
    setTheme(theme);
    show();
    announce(`${LABELS[theme]}.`);
  };
  button.addEventListener('click', next);
  show();
  return { button, next };
}
