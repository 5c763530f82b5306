import L from 'leaflet';
import { type Cluster, clusterPins } from '../../basemap/cluster.ts';
import { type Box, LabelRoom, squareAround } from '../../basemap/label-placement.ts';
import { isArea } from '../../basemap/map-place.ts';
import type { View } from '../../basemap/mercator.ts';
import { clamp } from '../../math/clamp.ts';
import { animatedPoint, visibleBox } from './basemap-layer.ts';
import type { MapPlace } from './map-data.ts';

/** Half the width of a pin's mark, and the space between it and its name. */
const [RADIUS, GAP] = [9, 4];

interface Pin {
  readonly place: MapPlace;
  readonly position: L.LatLng;
  readonly button: HTMLButtonElement;
  readonly mark: HTMLSpanElement;
  readonly name: HTMLSpanElement;
}

/** The buttons on the map, in reading order. They share one tab stop; arrow keys move between them. */
export class PinLayer extends L.Layer {
  readonly #pins: readonly Pin[];
  readonly #onPress: (places: readonly MapPlace[], button: HTMLButtonElement) => void;
  #clusters: readonly Cluster[] = [];

  /** `onPress` receives the places of the pressed button, and the button. */
  constructor(
    places: readonly MapPlace[],
    onPress: (places: readonly MapPlace[], button: HTMLButtonElement) => void,
  ) {
    super();
    this.#onPress = onPress;
    this.#pins = places.map((place) => this.#makePin(place));
  }

  override onAdd(map: L.Map): this {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Places on the map');
    group.append(...this.#pins.map(({ button }) => button));
    group.addEventListener('keydown', (event) => this.#onKey(event));
    map.getPane('markerPane')?.append(group);
    return this;
  }

  override onRemove(): this {
    this.#pins[0]?.button.parentElement?.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return { zoomanim: (event) => this.#animate(event as L.ZoomAnimEvent) };
  }

  #makePin(place: MapPlace): Pin {
    const button = document.createElement('button');
    const [mark, name] = [document.createElement('span'), document.createElement('span')];
    button.type = 'button';
    button.className = isArea(place) ? 'map-area leaflet-zoom-animated' : 'map-pin leaflet-zoom-animated';
    button.classList.toggle('is-passing', !place.about);
    button.tabIndex = -1;
    mark.className = 'map-pin-mark';
    name.className = 'map-pin-name';
    name.textContent = place.name;
    if (!isArea(place)) button.append(mark, ' ', name);
    L.DomEvent.disableClickPropagation(button);
    button.addEventListener('click', () => this.#press(place));
    return { place, position: L.latLng(place.lat, place.lon), button, mark, name };
  }

  #press(place: MapPlace): void {
    const pin = this.#findPin(place.id);
    const members = this.#findCluster(place.id)?.members.map(({ id }) => id) ?? [place.id];
    const places = this.#pins.filter((each) => members.includes(each.place.id)).map((each) => each.place);
    if (pin) this.#onPress(places, pin.button);
  }

  #findPin(id: string): Pin | undefined {
    return this.#pins.find(({ place }) => place.id === id);
  }

  #findCluster(id: string): Cluster | undefined {
    return this.#clusters.find(({ members }) => members.some((member) => member.id === id));
  }

  /** The button for a place: its own, its cluster's, or undefined if it is not on the map at the moment. */
  findButton(id: string): HTMLButtonElement | undefined {
    const button = this.#findPin(this.#findCluster(id)?.leader.id ?? id)?.button;
    return button?.hidden ? undefined : button;
  }

  /** Whether a place has a button to itself. */
  isAlone(id: string): boolean {
    return (this.#findCluster(id)?.members.length ?? 1) === 1;
  }

  /** Highlights these places and no others. */
  highlight(ids: ReadonlySet<string>): void {
    for (const { place, button } of this.#pins) {
      const members = this.#findCluster(place.id)?.members ?? [{ id: place.id }];
      button.classList.toggle(
        'is-highlighted',
        members.some(({ id }) => ids.has(id)),
      );
    }
  }

  /**
   * Positions pins and their names for a view, and returns the boxes that they take. Names are never over `taken`, such
   * as the zoom buttons, and over `avoid` only where there is no other room.
   */
  update(view: View, { taken, avoid }: { taken: readonly Box[]; avoid: readonly Box[] }): Box[] {
    const map = this._map;
    if (!map) return [];
    const corner = L.point(view.left, view.top).subtract(map.getPixelOrigin());
    const points = this.#pins
      .filter(({ place }) => !isArea(place))
      .map(({ place, position }) => {
        const point = map.latLngToLayerPoint(position).subtract(corner);
        return { id: place.id, x: point.x, y: point.y };
      });
    this.#clusters = clusterPins(points);
    const marks = this.#clusters.map(({ leader: { x, y } }) => squareAround(x, y, RADIUS));
    const room = new LabelRoom(visibleBox(view), [...marks, ...taken]);
    const names = this.#clusters.flatMap((cluster) => this.#placeName(cluster, { room, avoid }) ?? []);
    this.#showLeaders();
    return [...marks, ...names];
  }

  #placeName(
    { leader, members }: Cluster,
    { room, avoid }: { room: LabelRoom; avoid: readonly Box[] },
  ): Box | undefined {
    const pin = this.#findPin(leader.id);
    if (!pin) return undefined;
    const isGroup = members.length > 1;
    pin.button.classList.toggle('is-cluster', isGroup);
    pin.name.textContent = isGroup ? `${pin.place.name} and ${members.length - 1} more` : pin.place.name;
    const ids = members.map(({ id }) => id);
    pin.button.setAttribute('aria-label', this.#toAccessibleName(ids, pin.name.textContent));
    L.DomUtil.setPosition(pin.button, this._map.latLngToLayerPoint(pin.position));
    pin.name.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = pin.name;
    const gap = RADIUS + GAP;
    const box = room.place({ x: leader.x, y: leader.y, width, height, anchor: 'beside', gap }, avoid);
    pin.name.hidden = box === undefined;
    if (box) {
      pin.name.style.left = `calc(50% + ${Math.round(box.left - leader.x)}px)`;
      pin.name.style.top = `calc(50% + ${Math.round(box.top - leader.y)}px)`;
    }
    return box;
  }

  /** Starts with the visible text, so that speech input works. */
  #toAccessibleName(ids: readonly string[], shown: string): string {
    const [first, ...others] = ids.flatMap((id) => this.#findPin(id)?.place ?? []);
    if (others.length > 0) return `${shown}: ${others.map(({ name }) => name).join(', ')}; zoom in`;
    const count = first?.sentences.length ?? 0;
    return `${shown}, ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
  }

  /** Hides pins that are part of another pin's cluster, and keeps focus on the place that had it. */
  #showLeaders(): void {
    const leaders = new Set(this.#clusters.map(({ leader }) => leader.id));
    for (const { place, button } of this.#pins) {
      if (isArea(place)) continue;
      const hadFocus = isFocused(button);
      button.hidden = !leaders.has(place.id);
      if (hadFocus && button.hidden) this.findButton(place.id)?.focus({ preventScroll: true });
    }
  }

  /** Positions the buttons of countries, rivers and other areas over their names on the base map. */
  placeAreas(view: View, boxes: ReadonlyMap<string, Box>): void {
    if (!this._map) return;
    const corner = L.point(view.left, view.top).subtract(this._map.getPixelOrigin());
    for (const { place, button } of this.#pins) {
      if (!isArea(place)) continue;
      const box = boxes.get(place.id);
      button.hidden = box === undefined && !isFocused(button);
      button.setAttribute('aria-label', this.#toAccessibleName([place.id], place.name));
      if (box === undefined) continue;
      L.DomUtil.setPosition(button, corner.add([(box.left + box.right) / 2, (box.top + box.bottom) / 2]));
      button.style.width = `${Math.max(24, box.right - box.left + 8)}px`;
      button.style.height = `${Math.max(24, box.bottom - box.top + 4)}px`;
    }
    this.#roveTo(this.#findVisible().find((each) => each.matches(':focus')));
  }

  #findVisible(): HTMLButtonElement[] {
    return this.#pins.map(({ button }) => button).filter((button) => !button.hidden);
  }

  /** Makes a button the one that Tab leads to; by default the first in view, or none if none is. */
  #roveTo(button: HTMLButtonElement | undefined): void {
    const stop = button ?? this.#findVisible().find((each) => this.#isInView(each));
    for (const { button: each } of this.#pins) each.tabIndex = each === stop ? 0 : -1;
  }

  #isInView(button: HTMLButtonElement): boolean {
    const { x, y } = this._map.layerPointToContainerPoint(L.DomUtil.getPosition(button));
    const size = this._map.getSize();
    return x >= 0 && y >= 0 && x <= size.x && y <= size.y;
  }

  #onKey(event: KeyboardEvent): void {
    const visible = this.#findVisible();
    const here = visible.findIndex((button) => button.matches(':focus'));
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    const last = visible.length - 1;
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? undefined : here + step;
    if (here < 0 || to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const button = visible[clamp(to, 0, last)];
    this.#roveTo(button);
    button?.focus({ preventScroll: true });
    const pin = this.#pins.find((each) => each.button === button);
    if (pin && !isArea(pin.place)) this._map.panInside(pin.position, { padding: [60, 60] });
  }

  #animate({ center, zoom }: L.ZoomAnimEvent): void {
    for (const { place, position, button } of this.#pins) {
      if (isArea(place)) button.hidden = !isFocused(button);
      else L.DomUtil.setPosition(button, animatedPoint(this._map, position, { center, zoom }).round());
    }
  }
}

/** A button that is hidden loses the focus, and somebody who uses the keyboard their place on the page. */
function isFocused(button: HTMLButtonElement): boolean {
  return document.activeElement === button;
}
