import { announce } from './announce.ts';
import { FORMATS, formatCitation, readCitation } from './citation.ts';
import { copyText } from './copy.ts';
import { createDialog } from './dialog.ts';
import { element, textOf } from './element.ts';

/** Copies a text and announces it, or shows it selected if the browser refuses; `what` names the text: "Link". */
export async function copyAndTell(text: string, what: string, isHtml = false): Promise<void> {
  if (await copyText(text, isHtml)) announce(`${what} copied.`);
  else offerText(text, what);
}

/** Shows a text in a field, selected, for the reader to copy. */
function offerText(text: string, what: string): void {
  const field = element('textarea', { readonly: true, rows: '4', 'aria-label': what });
  field.value = text;
  const dialog = createDialog({ id: 'uncopied', title: what }, [
    element(
      'p',
      {},
      'This browser blocks copying. The text is selected: copy it with Ctrl+C or ⌘C, or from its menu.',
    ),
    field,
  ]);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  field.focus();
  field.select();
}

/**
 * Makes buttons copy, even those added later: `data-copy` is a text, `data-copy-citation` the format of the citation of
 * the quotation whose page it is.
 */
export function listenToCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-copy-citation]') : null;
    if (!button) return;
    const { copy, copyCitation } = button.dataset;
    const name = textOf(button).replace(/^copy (?:the |as )?/i, '');
    const what = name.charAt(0).toUpperCase() + name.slice(1);
    const format = FORMATS.find((one) => one === copyCitation);
    const citation = document.querySelector<HTMLElement>('[data-citation]');
    if (copy !== undefined) void copyAndTell(copy, what);
    else if (format && citation)
      void copyAndTell(formatCitation(readCitation(citation), format), what, format === 'html');
  });
}
