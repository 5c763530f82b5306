import { breakpoints } from '../../design/sizes.ts';
import { placeCard } from '../place-card.ts';

/** Phones put their own menu next to the selection, and there is no room beside it in narrow windows. */
const AT_EDGE = `(pointer: coarse), (width < ${breakpoints.narrow})`;

/** Pixels between the bar and the window's edge, and between the bar and the words, together. */
const AROUND = 14;

/** Puts the bar next to the part of a range that is in view; at the window's edge if there is no room, or on phones. */
export function placeBar(bar: HTMLElement, range: Range): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const lines = [...range.getClientRects()].filter(
    (line) => line.width > 1 && line.bottom > 0 && line.top < height,
  );
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  bar.classList.remove('is-sheet', 'is-top');
  const needed = bar.offsetHeight + AROUND;
  const hasRoom = lines.length > 0 && (height - bottom >= needed || top >= needed);
  if (!hasRoom || matchMedia(AT_EDGE).matches) {
    bar.classList.add('is-sheet');
    bar.classList.toggle('is-top', bottom > height - bar.offsetHeight && top > bar.offsetHeight);
    bar.style.left = '';
    bar.style.top = '';
    return;
  }
  const card = { width: bar.offsetWidth, height: bar.offsetHeight };
  const at = placeCard({ trigger: lines, card, window: { width, height } });
  bar.style.left = `${at.left + scrollX}px`;
  bar.style.top = `${at.top + scrollY}px`;
}
