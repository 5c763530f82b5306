import { findAll } from './element.ts';
import { loadMap, whenNear } from './load-map.ts';
import type { MapHandle } from './map/create-map.ts';
import { createMapButton, createMapSheet } from './map-sheet.ts';
import { findPlaces, readPlaces, watchReading } from './reading.ts';

/** Loads the page's maps when they come near, and keeps them in step with the text, if the page has one. */
export function startMaps(text: HTMLElement | undefined): void {
  for (const figure of findAll('figure[data-map]')) {
    let loading: Promise<MapHandle> | undefined;
    const load = (): Promise<MapHandle> => {
      loading ??= loadMap(figure, (id) => text && showMentions(id, text, figure));
      return loading;
    };
    whenNear(figure, () => {
      load()
        .then((map) => text && followText(map, text))
        .catch((error: unknown) => {
          // The static map and the list of places remain, with the same information.
          console.warn(error);
          document.documentElement.classList.remove('has-map');
        });
    });
    if (text) offerMap(figure, text, load);
  }
}

/** Lets readers go to the map from a place, wherever the map is, and before it has loaded. */
function offerMap(figure: HTMLElement, text: HTMLElement, load: () => Promise<MapHandle>): void {
  document.documentElement.classList.add('has-map');
  const sheet = createMapSheet(figure);
  const show = async (id?: string): Promise<void> => {
    if (isBeside(figure, text)) figure.scrollIntoView({ block: 'nearest', behavior: 'auto' });
    else sheet.open();
    const map = await load();
    if (id !== undefined) map.focus(id, { takeFocus: true });
  };
  const tryToShow = (id?: string): void => void show(id).catch(() => figure.scrollIntoView());
  text.after(createMapButton(figure, () => tryToShow()));
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-show-on-map]') : null;
    if (button) tryToShow(button.dataset.showOnMap);
  });
}

/** Highlights the places of the paragraph being read, or only the place under the pointer or focus. */
function followText(map: MapHandle, text: HTMLElement): void {
  let read: readonly string[] = [];
  let pointed: string | undefined;
  const show = (): void => map.highlight(pointed === undefined ? read : [pointed]);
  const point = ({ target }: Event): void => {
    const place = target instanceof Element ? target.closest<HTMLElement>('.mention.place') : null;
    if (place?.dataset.entity === pointed) return;
    pointed = place?.dataset.entity;
    show();
  };
  const unpoint = (): void => {
    pointed = undefined;
    show();
  };
  text.addEventListener('pointerover', point);
  text.addEventListener('pointerleave', unpoint);
  text.addEventListener('focusin', point);
  text.addEventListener('focusout', unpoint);
  watchReading(text, (block) => {
    read = readPlaces(block);
    show();
  });
}

/** Marks a place's mentions; if the map is next to the text and so stays in view, also scrolls to the next mention. */
function showMentions(id: string, text: HTMLElement, figure: HTMLElement): void {
  for (const found of findAll('.is-found', text)) found.classList.remove('is-found');
  const mentions = findPlaces(id, text);
  for (const mention of mentions) mention.classList.add('is-found');
  const last = text.dataset.foundPlace === id ? Number(text.dataset.foundAt) : -1;
  const at = (last + 1) % mentions.length;
  text.dataset.foundPlace = id;
  text.dataset.foundAt = String(at);
  if (isBeside(figure, text)) mentions[at]?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

function isBeside(figure: HTMLElement, text: HTMLElement): boolean {
  const map = figure.getBoundingClientRect();
  const words = text.getBoundingClientRect();
  return map.left >= words.right || map.right <= words.left;
}
