import { announce } from './announce.ts';
import { element } from './element.ts';
import { recallTheme, setTheme } from './root-state.ts';
import { nextTheme, type Theme } from './theme-names.ts';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'Colours: as the system has them',
  light: 'Colours: light',
  dark: 'Colours: dark',
};

/** The button that goes through the themes, and what pressing it does. */
export interface ThemeSwitch {
  readonly button: HTMLButtonElement;
  next(): void;
}

/** Makes the switch between light, dark and the system's choice. */
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
