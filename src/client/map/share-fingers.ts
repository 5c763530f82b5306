import type L from 'leaflet';

/** In milliseconds: long enough to read six words. */
const HINT_TIME = 1800;

/**
 * Lets one finger scroll the page on a map and two fingers move the map, and says so with `hint` when one finger was
 * tried. A map that is shown as a sheet over the page moves with one finger. Mice are not affected.
 */
export function shareFingers(map: L.Map, hint: HTMLElement): void {
  const view = map.getContainer();
  const isShared = ({ pointerType }: PointerEvent) =>
    pointerType === 'touch' && view.closest('.is-sheet') === null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Before Leaflet sees the same touch.
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (isShared(event)) map.dragging.disable();
      else map.dragging.enable();
    },
    { capture: true },
  );
  // Browsers cancel a pointer when it turns out to scroll the page.
  view.addEventListener('pointercancel', (event) => {
    if (!isShared(event)) return;
    hint.classList.add('is-shown');
    clearTimeout(timer);
    timer = setTimeout(() => hint.classList.remove('is-shown'), HINT_TIME);
  });
}
