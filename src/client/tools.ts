import { element } from './element.ts';
import { createHelpDialog } from './help-dialog.ts';
import { createThemeSwitch } from './theme.ts';

/** The keyboard actions of the tools on every page. */
export interface ToolActions {
  readonly theme: () => void;
  readonly help: () => void;
}

/** Adds the color switch and the help button where the page reserves room for them (`data-tools`). */
export function startTools(withText: boolean): ToolActions {
  const dialog = createHelpDialog(withText);
  const theme = createThemeSwitch();
  const label = withText ? 'Marks and shortcuts' : 'Keyboard shortcuts';
  const help = element('button', {
    type: 'button',
    class: 'tool help-button',
    'aria-label': label,
    title: label,
  });
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
  };
  help.addEventListener('click', open);
  document.querySelector('[data-tools]')?.append(theme.button, help);
  return { theme: theme.next, help: open };
}
