import L from 'leaflet';
import { clamp } from '../../math/clamp.ts';
import { element } from '../element.ts';
import { prefersStill } from './leaflet-map.ts';
import type { MapPlace } from './map-data.ts';

/** Number of sentences shown; the entity's page has all of them. */
const MOST_SENTENCES = 3;
/** On a map narrower than this many pixels, a popup at the pin would leave nothing of the map. */
const NARROW = 480;
/** Pixels around a pin that is moved into view. */
const AROUND_PIN = 48;
/** Pixels between the popup and the map's edge, and between it and its pin. */
const [MARGIN, GAP] = [8, 18];

function makeLink(href: string, text: string): HTMLAnchorElement {
  const link = element('a', { class: 'map-popup-link' }, text);
  link.href = href;
  return link;
}

function makeBody(place: MapPlace): HTMLElement[] {
  const title = element('h3', { class: 'map-popup-title' }, place.name);
  title.id = `map-popup-${place.id}`;
  title.tabIndex = -1;
  const parts: HTMLElement[] = [title];
  if (place.description !== undefined)
    parts.push(element('p', { class: 'map-popup-text' }, place.description));
  if (place.sentences.length > 0) {
    const list = element('ol', { class: 'map-popup-list' });
    for (const { text, href } of place.sentences.slice(0, MOST_SENTENCES)) {
      const item = element('li');
      item.append(makeLink(href, text));
      list.append(item);
    }
    parts.push(list);
  }
  parts.push(makeLink(place.url, `All about ${place.name}`));
  return parts;
}

/** The popup at a pin: a non-modal dialog, one at a time. Escape and its button close it. */
export class MapPopup {
  readonly #map: L.Map;
  readonly #element = element('div', { class: 'map-popup' });
  #position: L.LatLng | undefined;
  #opener: HTMLElement | undefined;

  /** Adds its element to the end of the map's view, after the pins. */
  constructor(map: L.Map) {
    this.#map = map;
    this.#element.setAttribute('role', 'dialog');
    this.#element.hidden = true;
    L.DomEvent.disableClickPropagation(this.#element);
    L.DomEvent.disableScrollPropagation(this.#element);
    this.#element.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
    map.getContainer().append(this.#element);
    map.on('move zoomend resize', () => this.#place());
    map.on('zoomstart', () => this.#element.classList.add('is-moving'));
    map.on('zoomend', () => this.#element.classList.remove('is-moving'));
    map.on('click', () => this.close());
  }

  /** Opens for a place. With an opener, focus moves into the popup, and back to the opener on closing. */
  open(place: MapPlace, position: L.LatLng, opener: HTMLElement | undefined): void {
    const close = element('button', { class: 'map-popup-close' }, '×');
    close.type = 'button';
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => this.close());
    this.#element.replaceChildren(...makeBody(place), close);
    this.#element.setAttribute('aria-labelledby', `map-popup-${place.id}`);
    this.#element.hidden = false;
    this.#position = position;
    this.#opener = opener;
    this.#place();
    if (this.#isDocked) this.#showAbove(position);
    if (opener) this.#element.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  /** Closes, and returns focus to the opener if it was inside. */
  close(): void {
    if (this.#element.hidden) return;
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.hidden = true;
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
    this.#position = undefined;
  }

  get #isDocked(): boolean {
    return this.#map.getSize().x < NARROW;
  }

  /** Moves the map so that a position is visible above the popup at the bottom. */
  #showAbove(position: L.LatLng): void {
    const bottom = MARGIN + this.#element.offsetHeight + AROUND_PIN / 2;
    this.#map.panInside(position, {
      paddingTopLeft: [AROUND_PIN, AROUND_PIN],
      paddingBottomRight: [AROUND_PIN, bottom],
      animate: !prefersStill(),
    });
  }

  /** Positions the popup at the bottom of a narrow map; else above the pin if there is room, or else below it, inside the map's edges. */
  #place(): void {
    if (!this.#position) return;
    this.#element.classList.toggle('is-docked', this.#isDocked);
    if (this.#isDocked) {
      this.#element.style.left = this.#element.style.top = '';
      return;
    }
    const size = this.#map.getSize();
    const point = this.#map.latLngToContainerPoint(this.#position);
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const above = point.y - GAP - height;
    const top = above >= MARGIN ? above : point.y + GAP;
    const keepIn = (value: number, room: number) => clamp(value, MARGIN, room - MARGIN);
    this.#element.style.left = `${keepIn(point.x - width / 2, size.x - width)}px`;
    this.#element.style.top = `${keepIn(top, size.y - height)}px`;
  }
}
