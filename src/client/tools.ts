import { element } from './element.ts';
import { createHelpDialog } from './help-dialog.ts';
import { createThemeSwitch } from './theme.ts';

/** What the tools of every page do by a key. */
export interface ToolActions {
  readonly theme: () => void;
  readonly help: () => void;
}

/** Puts the switch of colours and the button of the help where the page keeps room for them (`data-tools`). */
export function startTools(withText: boolean): ToolActions {
  const dialog = createHelpDialog(withText);
  const theme = createThemeSwitch();
  const label = withText ? 'Marks and keys' : 'Keys';
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
