import { element } from './element.ts';

/** A closed dialog at the end of the page; it closes with its button, Escape, or a click beside it. */
export function createDialog(
  { id, title }: { readonly id: string; readonly title: string },
  content: readonly HTMLElement[],
): HTMLDialogElement {
  const close = element('button', { type: 'button', class: 'tool close', 'aria-label': 'Close' });
  const heading = element('h2', { id: `${id}-title` }, title);
  const dialog = element('dialog', { class: `help ${id}`, 'aria-labelledby': heading.id });
  dialog.append(element('div', { class: 'help-head' }, heading, close), ...content);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // The content covers the dialog, so a click on the dialog itself is on the backdrop.
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** Whether a dialog is over the page; keys are then for it alone. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
