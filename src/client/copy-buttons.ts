import { announce } from './announce.ts';
import { copyText } from './copy.ts';
import { textOf } from './element.ts';

/** Copies a text and announces the result; `what` names the text: "Link". */
export async function copyAndTell(text: string, what: string): Promise<void> {
  const copied = await copyText(text);
  announce(copied ? `${what} copied.` : `This browser blocks copying. ${what}: ${text}`);
}

/** Makes buttons with `data-copy` (a text) or `data-copy-from` (an element's id) copy, even those added later. */
export function listenToCopyButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-copy-from]') : null;
    if (!button) return;
    const { copy, copyFrom = '' } = button.dataset;
    const text = copy ?? textOf(document.getElementById(copyFrom));
    const what = button.dataset.copyName ?? textOf(button).replace(/^copy (?:the )?/i, '');
    void copyAndTell(text, what.charAt(0).toUpperCase() + what.slice(1));
  });
}
