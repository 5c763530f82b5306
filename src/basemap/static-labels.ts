import type { Box, LabelRoom } from './label-placement.ts';
import { type PlacedLetter, placeAlongLine } from './line-label.ts';
import type { BaseLabel, LabelKind, MapLayer, River } from './map-layer.ts';
import { isArea, type PlaceOnMap } from './map-place.ts';
import { toPixel, type View, viewBounds } from './mercator.ts';
import { nameKey } from './name-key.ts';
import type { Bounds, Position } from './position.ts';
import { isRiverDrawn } from './river-zoom.ts';
import { COLORS } from './static-ground.ts';
import { joinLines } from './stitch.ts';
import { escapeXml, round, svgElement } from './svg.ts';
import { textWidth } from './text-width.ts';

type Kind = LabelKind | 'river';

/** Type size, extra spacing, and color of a kind of name; the rest is in the style sheet. */
const STYLES: Readonly<Record<Kind, { size: number; spacing: number; color: string }>> = {
  country: { size: 12, spacing: 2, color: COLORS.country },
  region: { size: 11, spacing: 1.5, color: COLORS.country },
  sea: { size: 13, spacing: 1, color: COLORS.water },
  lake: { size: 12, spacing: 0, color: COLORS.water },
  river: { size: 13, spacing: 1, color: COLORS.water },
  capital: { size: 12, spacing: 0, color: COLORS.label },
  city: { size: 12, spacing: 0, color: COLORS.label },
  town: { size: 11, spacing: 0, color: COLORS.label },
};

const isTown = (kind: Kind) => kind === 'capital' || kind === 'city' || kind === 'town';

function renderText(kind: Kind, text: string, attributes: Record<string, string | number>): string {
  const { size, color } = STYLES[kind];
  const halo = {
    stroke: COLORS.land,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const own = { class: `static-map-name is-${kind}`, 'font-size': size, fill: color, ...halo };
  return svgElement('text', { ...own, ...attributes }, escapeXml(text));
}

/** Pixels beyond the view within which rivers still count, so that a name may extend out of view. */
const BEYOND = 40;

/** Pixels between the dot of a town and its name. */
const GAP = 6;

function isInside([lon, lat]: Position, [west, south, east, north]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Labels a view where there is room. */
export class StaticLabels {
  readonly #view: View;
  readonly #room: LabelRoom;
  readonly #seen = new Set<string>();
  readonly #texts: string[] = [];

  readonly #nameOf: (label: BaseLabel) => string;

  /** `nameOf` gives the name to be shown for a town. */
  constructor(view: View, room: LabelRoom, nameOf: (label: BaseLabel) => string) {
    this.#view = view;
    this.#room = room;
    this.#nameOf = nameOf;
  }

  /** Labels the areas of the text first, then the base map. Towns with a pin have only the pin's name. */
  toSvg(layers: readonly MapLayer[], places: readonly PlaceOnMap[]): string {
    const labels = layers.flatMap((layer) => layer.labels).filter(({ zoom }) => zoom <= this.#view.zoom);
    const toKeys = ({ name, aliases = [] }: PlaceOnMap) => [name, ...aliases].map(nameKey);
    const rivers = this.#findRivers(layers);
    for (const place of places.filter(isArea)) this.#labelArea(place, toKeys(place), { rivers, labels });
    for (const key of places.filter((place) => !isArea(place)).flatMap(toKeys)) this.#seen.add(key);
    // No label of a point outside would be inside; most labels of the world are outside of a view.
    const bounds = viewBounds(this.#view, GAP);
    const inView = labels.filter(({ at }) => isInside(at, bounds));
    for (const { name } of inView.filter(({ kind }) => kind === 'country'))
      this.#labelOne(name, 'country', inView);
    for (const name of new Set(rivers.flatMap((river) => river.name ?? [])))
      this.#labelRiver(name, [nameKey(name)], rivers);
    for (const label of inView) if (label.kind !== 'country') this.#labelBase(label);
    return this.#texts.join('');
  }

  #labelArea(
    { name, kind, lon, lat }: PlaceOnMap,
    keys: readonly string[],
    { rivers, labels }: { rivers: readonly River[]; labels: readonly BaseLabel[] },
  ): void {
    if (kind === 'river') this.#labelRiver(name, keys, rivers);
    else {
      const own = kind === 'country' || kind === 'sea' || kind === 'lake' ? kind : 'region';
      const known = labels.filter((label) => label.kind === own && keys.includes(nameKey(label.name)));
      const otherwise: BaseLabel = { name, kind: own, at: [lon, lat], zoom: 0 };
      this.#labelOne(name, own, known.length > 0 ? known.map((label) => ({ ...label, name })) : [otherwise]);
    }
    for (const key of keys) this.#seen.add(key);
  }

  /** Draws one of several labels with the same name: the one closest to the middle that has room. */
  #labelOne(name: string, kind: LabelKind, labels: readonly BaseLabel[]): void {
    if (this.#seen.has(nameKey(name))) return;
    const { width, height } = this.#view;
    const far = ({ at }: BaseLabel) => {
      const [x, y] = toPixel(at, this.#view);
      return Math.hypot(x - width / 2, y - height / 2);
    };
    const own = labels.filter((label) => label.kind === kind && label.name === name);
    if (own.sort((a, b) => far(a) - far(b)).some((label) => this.#label(label)))
      this.#seen.add(nameKey(name));
  }

  #labelBase(label: BaseLabel): void {
    const name = isTown(label.kind) ? this.#nameOf(label) : label.name;
    const key = nameKey(name);
    const here = `${key} ${label.at.map(Math.round).join(' ')}`;
    if (this.#seen.has(key) || this.#seen.has(nameKey(label.name)) || this.#seen.has(here)) return;
    if (this.#label({ ...label, name })) this.#seen.add(here);
  }

  #label({ name, kind, at }: BaseLabel): Box | undefined {
    const [x, y] = toPixel(at, this.#view);
    const { size, spacing } = STYLES[kind];
    const text = kind === 'country' || kind === 'region' ? name.toLocaleUpperCase('en') : name;
    const room = { width: textWidth(text, size, spacing), height: size * 1.25 };
    const box = this.#room.place(
      isTown(kind)
        ? { x, y, ...room, anchor: 'beside', gap: GAP, radius: 3 }
        : { x, y, ...room, anchor: 'middle', gap: 0 },
    );
    if (box === undefined) return undefined;
    if (isTown(kind)) {
      const open = kind === 'capital' ? { fill: COLORS.land, stroke: COLORS.label } : { fill: COLORS.label };
      this.#texts.push(
        svgElement('circle', { class: `static-map-dot is-${kind}`, cx: x, cy: y, r: 2.3, ...open }),
      );
    }
    // Anchored on the side of the point, so that a wrong guess of the width moves only the far end.
    const [anchor, textX] = !isTown(kind)
      ? ['middle', x]
      : box.left >= x
        ? ['start', box.left]
        : box.right <= x
          ? ['end', box.right]
          : ['middle', (box.left + box.right) / 2];
    const baseline = (box.top + box.bottom) / 2 + size * 0.35;
    this.#texts.push(
      renderText(kind, text, {
        x: textX,
        y: baseline,
        'text-anchor': anchor,
        ...(spacing > 0 ? { 'letter-spacing': spacing } : {}),
      }),
    );
    return box;
  }

  /** The parts of rivers that are in view. */
  #findRivers(layers: readonly MapLayer[]): River[] {
    const [west, south, east, north] = viewBounds(this.#view, BEYOND);
    const isNear = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north;
    return layers
      .flatMap(({ rivers }) => rivers)
      .filter(({ rank, line }) => isRiverDrawn(rank, this.#view.zoom) && line.some(isNear));
  }

  #labelRiver(name: string, keys: readonly string[], rivers: readonly River[]): void {
    if (keys.some((key) => this.#seen.has(key))) return;
    const { width, height } = this.#view;
    const { size, spacing } = STYLES.river;
    const lines = rivers.filter((river) => river.name !== undefined && keys.includes(nameKey(river.name)));
    const letters = [...name].map((letter) => ({ letter, width: textWidth(letter, size, spacing) * 0.88 }));
    const options = { letters, height: size, offset: size * 0.7, middle: [width / 2, height / 2] as const };
    for (const line of joinLines(lines.map((river) => river.line))) {
      const pixels = line.map((position) => toPixel(position, this.#view));
      const seen = pixels.filter(
        ([x, y]) => x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND,
      );
      const placed = seen.length > 1 ? placeAlongLine(seen, options, this.#room) : undefined;
      if (placed === undefined) continue;
      const list = (toNumber: (letter: PlacedLetter) => number) =>
        placed.map((each) => round(toNumber(each))).join(' ');
      // The start of each letter: half its width back along its direction, and down to the baseline.
      const back = (index: number) => (letters[index]?.width ?? 0) / 2;
      const x = placed.map(({ x: at, angle }, index) =>
        round(at - Math.cos(angle) * back(index) - Math.sin(angle) * size * 0.32),
      );
      const y = placed.map(({ y: at, angle }, index) =>
        round(at - Math.sin(angle) * back(index) + Math.cos(angle) * size * 0.32),
      );
      const rotate = list(({ angle }) => (angle * 180) / Math.PI);
      this.#texts.push(renderText('river', name, { x: x.join(' '), y: y.join(' '), rotate }));
      for (const key of keys) this.#seen.add(key);
      return;
    }
  }
}
