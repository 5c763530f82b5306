import { element } from './element.ts';

/** A map that can be shown over the text, so that nobody loses the place where they read. */
export interface MapSheet {
  open(): void;
  close(): void;
}

/** Shows a figure as a sheet at the bottom of the window until it is closed; then what opened it has the focus again. */
export function createMapSheet(figure: HTMLElement): MapSheet {
  const close = element('button', { type: 'button', class: 'tool close', 'aria-label': 'Close the map' });
  const canCover = Reflect.has(figure, 'showPopover');
  let opener: Element | null = null;
  const sheet: MapSheet = {
    open() {
      if (!canCover) {
        figure.scrollIntoView({ block: 'nearest', behavior: 'auto' });
        return;
      }
      if (figure.popover !== null) return;
      opener = document.activeElement;
      figure.append(close);
      figure.classList.add('is-sheet');
      figure.popover = 'manual';
      figure.showPopover();
    },
    close() {
      if (figure.popover === null) return;
      close.remove();
      figure.classList.remove('is-sheet');
      figure.popover = null;
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
  };
  close.addEventListener('click', sheet.close);
  figure.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link) opener = null; // the passage that it leads to takes the focus
    if (link) sheet.close();
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    sheet.close();
  });
  return sheet;
}

/** A button for the map that stays in the corner of the window while the map itself is out of sight. */
export function createMapButton(figure: HTMLElement, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'map-open' }, 'Map');
  let isNear = false;
  // While it has the focus, it stays: hiding it would throw a reader back to the start of the page.
  const show = (): void => {
    button.hidden = isNear && !button.matches(':focus-visible');
  };
  button.addEventListener('click', act);
  button.addEventListener('blur', () => setTimeout(show));
  if ('IntersectionObserver' in window)
    new IntersectionObserver((entries) => {
      isNear = entries.at(-1)?.isIntersecting ?? false;
      show();
    }).observe(figure);
  return button;
}
