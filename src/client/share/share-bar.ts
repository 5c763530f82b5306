import { isDialogOpen } from '../dialog.ts';
import { element, findAll } from '../element.ts';
import type { Shareable } from '../share-row.ts';
import { placeBar } from './place-bar.ts';
import { findSelected, type Selected } from './selected.ts';
import { shareSelected } from './share-selected.ts';

/** What the bar needs of the page's own script. */
export interface BarHost {
  createRow(read: () => Shareable): HTMLElement;
  /** Called when the bar is shown. */
  onShow(): void;
}

/** The buttons for the selected words of a text. */
export interface ShareBar {
  /** Moves the focus to the buttons; false if no words are selected. */
  focus(): boolean;
}

/** A selection that has not changed for so many milliseconds is made. */
const REST = 250;

/** Shows a bar while words of a text are selected. */
export function createBar(text: HTMLElement, { createRow, onShow }: BarHost): ShareBar {
  const bar = element('div', { class: 'share-bar', role: 'group', 'aria-label': 'The selected words' });
  let selected: Selected | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let left: HTMLElement | undefined;
  const row = createRow(() => {
    if (!selected) throw new RangeError('the bar is shown without selected words');
    return shareSelected(selected, text);
  });
  bar.append(row);
  const hide = (): void => {
    clearTimeout(timer);
    bar.remove();
  };
  const update = (): void => {
    clearTimeout(timer);
    selected = findSelected(text);
    if (!selected) {
      hide();
      return;
    }
    document.body.append(bar);
    placeBar(bar, selected.range);
    onShow();
  };
  const updateSoon = (): void => {
    clearTimeout(timer);
    const isInUse = isPressed || isDialogOpen() || bar.contains(document.activeElement);
    if (!isInUse) timer = setTimeout(update, REST);
  };
  const enter = (): void => {
    const { activeElement } = document;
    left =
      activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
    bar.querySelector('button')?.focus({ preventScroll: true });
  };
  /** Hides the bar; what had the focus before has it again, and the words stay selected. */
  const leave = (): void => {
    const hadFocus = bar.contains(document.activeElement);
    hide();
    if (hadFocus) left?.focus({ preventScroll: true });
  };
  document.addEventListener('selectionchange', updateSoon);
  document.addEventListener('pointerdown', ({ target }) => {
    isPressed = !(target instanceof Node && bar.contains(target));
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(type, () => {
      if (isPressed) {
        isPressed = false;
        updateSoon();
      }
    });
  // A press on the bar must not take the selection away.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    if (!bar.isConnected || event.defaultPrevented || isDialogOpen()) return;
    const stops = findAll('button', bar);
    const at = document.activeElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key !== 'Tab') return;
    else if (!bar.contains(at)) {
      if (event.shiftKey) return;
      event.preventDefault();
      enter();
    } else if (event.shiftKey && at === stops[0]) {
      event.preventDefault();
      leave();
    } else if (!event.shiftKey && at === stops.at(-1)) {
      event.preventDefault();
      hide();
      if (selected) findStopAfter(selected.range)?.focus();
    }
  });
  updateSoon();
  return {
    focus() {
      update();
      if (selected) enter();
      return selected !== undefined;
    },
  };
}

/** Where Tab goes after a range. Browsers would go on from the end of the page, where the bar was. */
function findStopAfter(range: Range): HTMLElement | undefined {
  return findAll('a[href], button, summary, input, select').find(
    (stop) => stop.tabIndex >= 0 && range.comparePoint(stop, 0) > 0 && stop.checkVisibility(),
  );
}
