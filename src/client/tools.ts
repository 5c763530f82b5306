import { announce } from './announce.ts';
import { element } from './element.ts';
import { createHelpDialog } from './help-dialog.ts';
import { cycleTheme } from './settings.ts';
import { createSettingsDialog } from './settings-dialog.ts';

/** The keyboard actions of the tools on every page. */
export interface ToolActions {
  readonly theme: () => void;
  readonly help: () => void;
}

/** Adds the buttons for reading settings and help where the page reserves room for them (`data-tools`). */
export function startTools(withText: boolean): ToolActions {
  const label = withText ? 'Marks and shortcuts' : 'Keyboard shortcuts';
  const help = createOpener('help-button', label, createHelpDialog(withText));
  const settings = createOpener('settings-button', 'Reading settings', createSettingsDialog());
  document.querySelector('[data-tools]')?.append(settings, help);
  return { theme: () => announce(`${cycleTheme()}.`), help: () => help.click() };
}

/** A button that opens a dialog. */
function createOpener(name: string, label: string, dialog: HTMLDialogElement): HTMLButtonElement {
  const attributes = { type: 'button', class: `tool ${name}`, 'aria-label': label, title: label };
  const button = element('button', attributes);
  button.addEventListener('click', () => {
    if (!dialog.open) dialog.showModal();
  });
  return button;
}
