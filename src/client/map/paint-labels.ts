import { type Box, LabelRoom } from '../../basemap/label-placement.ts';
import type { BaseLabel } from '../../basemap/map-layer.ts';
import { toPixel } from '../../basemap/mercator.ts';
import { nameKey } from '../../basemap/name-key.ts';
import type { OverlayShape } from '../../basemap/overlay-shapes.ts';
import { applyLabelStyle, isTown, type LabelStyle, labelStyle, type NameKind } from './label-style.ts';
import type { Paint } from './paint-map-layer.ts';
import type { ProjectedMapLayer } from './projected-map-layer.ts';
import { paintRiverLabel } from './river-label.ts';

/** A country, river or other area that the page's text mentions. It is labeled before the base map. */
export interface AreaLabel {
  readonly id: string;
  readonly name: string;
  /** Keys of its names, for finding its line or label on the base map. */
  readonly keys: readonly string[];
  readonly kind: NameKind;
  readonly at: readonly [lon: number, lat: number];
}

interface Taken {
  /** The visible part of the view, where labels may go. */
  readonly frame: Box;
  readonly boxes: readonly Box[];
  /** Keys of towns that have a named pin. */
  readonly skipped: ReadonlySet<string>;
}

/** Gives the name to be shown for a town of the base map. */
type NameOf = (label: BaseLabel) => string;

/** From this zoom on, rivers are labeled. */
const RIVER_NAME_ZOOM = 4.5;

const isFirst = ({ kind }: BaseLabel) => kind === 'country' || kind === 'sea' || kind === 'capital';

/** Labels the map where there is room, and remembers where the labels of the page's places are. */
export class LabelPainter {
  readonly #paint: Paint;
  readonly #room: LabelRoom;
  readonly #areas: readonly AreaLabel[];
  readonly #taken: Taken;
  readonly #nameOf: NameOf;
  readonly #seen = new Set<string>();
  /** The boxes of the labels of the text's areas, by place id. */
  readonly boxes = new Map<string, Box>();

  /** Labels stay off the boxes that are taken. */
  constructor(paint: Paint, areas: readonly AreaLabel[], taken: Taken, nameOf: NameOf) {
    this.#paint = paint;
    this.#areas = areas;
    this.#taken = taken;
    this.#nameOf = nameOf;
    this.#room = new LabelRoom(taken.frame, taken.boxes);
  }

  /** Labels the areas of the text first, then the base map. */
  paint(layers: readonly ProjectedMapLayer[], shapes: readonly OverlayShape[]): void {
    const labels = layers.flatMap((layer) => layer.labels);
    for (const area of this.#areas) this.#paintArea(area, layers, labels);
    for (const shape of shapes) this.#paintOverlayLabel(shape);
    this.#paintCountries(labels);
    for (const label of labels) if (isFirst(label)) this.#paintBase(label);
    for (const layer of layers) this.#paintRivers(layer);
    for (const label of labels) if (!isFirst(label)) this.#paintBase(label);
  }

  #paintArea(area: AreaLabel, layers: readonly ProjectedMapLayer[], labels: readonly BaseLabel[]): void {
    const { id, name, keys, kind, at } = area;
    for (const key of keys) this.#seen.add(key);
    const own = this.#styleOf(kind);
    const style = this.#paint.highlighted.has(id)
      ? { ...own, color: this.#paint.palette[kind === 'river' ? 'waterLabel' : 'highlight'] }
      : own;
    const box =
      kind === 'river'
        ? this.#paintRiver(name, layers, { keys, style })
        : this.#paintNearest(
            labels.filter((label) => label.kind === kind && keys.includes(nameKey(label.name))),
            { name, kind, at, zoom: 0 },
            style,
          );
    if (box) this.boxes.set(id, box);
  }

  /** Draws one of several labels with the same name: the one closest to the middle of the view that has room. */
  #paintNearest(labels: readonly BaseLabel[], otherwise: BaseLabel, style: LabelStyle): Box | undefined {
    const { frame } = this.#taken;
    const far = ({ at }: BaseLabel) => {
      const [x, y] = toPixel(at, this.#paint.view);
      return Math.hypot(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
    };
    const first = labels.filter(({ zoom }) => zoom <= this.#paint.view.zoom);
    // The last one is from the coarse world, in the middle of the country: the best position if it is in view.
    const own = first.at(-1);
    const candidates = own === undefined ? [otherwise] : [own, ...first.sort((a, b) => far(a) - far(b))];
    for (const label of candidates) {
      const box = this.#label({ ...label, name: otherwise.name }, style);
      if (box) return box;
    }
    return undefined;
  }

  #paintCountries(labels: readonly BaseLabel[]): void {
    const countries = Map.groupBy(
      labels.filter(({ kind }) => kind === 'country'),
      ({ name }) => name,
    );
    for (const [name, own] of countries) {
      const [label, key] = [own[0], nameKey(name)];
      if (label === undefined || this.#seen.has(key)) continue;
      if (own.every(({ zoom }) => zoom > this.#paint.view.zoom)) continue;
      if (this.#paintNearest(own, label, this.#styleOf('country'))) this.#seen.add(key);
    }
  }

  #paintOverlayLabel({ role, shape, label, lines }: OverlayShape): void {
    // Labels of areas are in the legend. Only features with the role "label" are labeled on the map.
    const at = lines[0]?.[0];
    if (role !== 'label' || shape !== 'point' || at === undefined) return;
    this.#label({ name: label, kind: 'region', at, zoom: 0 }, this.#styleOf('region'));
  }

  #paintRiver(
    name: string,
    layers: readonly ProjectedMapLayer[],
    { keys, style }: { keys: readonly string[]; style: LabelStyle },
  ): Box | undefined {
    const lines = layers.flatMap(({ named }) => named.filter((line) => keys.includes(nameKey(line.name))));
    return paintRiverLabel(
      this.#paint,
      { name, lines, style },
      { room: this.#room, frame: this.#taken.frame },
    );
  }

  #paintRivers(layer: ProjectedMapLayer): void {
    if (this.#paint.view.zoom < RIVER_NAME_ZOOM) return;
    for (const name of new Set(layer.named.map((line) => line.name))) {
      const key = nameKey(name);
      if (this.#seen.has(key)) continue;
      const box = this.#paintRiver(name, [layer], { keys: [key], style: this.#styleOf('river') });
      if (box) this.#seen.add(key);
    }
  }

  #paintBase(label: BaseLabel): void {
    if (label.zoom > this.#paint.view.zoom || label.kind === 'country') return;
    const name = isTown(label.kind) ? this.#nameOf(label) : label.name;
    const key = nameKey(name);
    if (isTown(label.kind) && [key, nameKey(label.name)].some((one) => this.#taken.skipped.has(one))) return;
    // A town may be in two layers. Towns with the same name, and labels of the same ocean, are far apart.
    const seen = `${label.kind === 'sea' ? 'sea' : ''}${key} ${label.at.map((degrees) => Math.round(degrees)).join(' ')}`;
    if (this.#seen.has(seen) || this.#seen.has(key)) return;
    if (this.#label({ ...label, name }, this.#styleOf(label.kind))) this.#seen.add(seen);
  }

  #styleOf(kind: NameKind): LabelStyle {
    return labelStyle(kind, this.#paint.palette, this.#paint.view.zoom);
  }

  #label(
    { name, kind, at }: Omit<BaseLabel, 'kind'> & { kind: NameKind },
    style: LabelStyle,
  ): Box | undefined {
    const { context, view } = this.#paint;
    const { frame } = this.#taken;
    const [x, y] = toPixel(at, view);
    if (x < frame.left || y < frame.top || x > frame.right || y > frame.bottom) return undefined;
    applyLabelStyle(context, style);
    const text = style.isCapitals ? name.toLocaleUpperCase('en') : name;
    const size = { width: context.measureText(text).width, height: style.size * 1.25 };
    const radius = kind === 'capital' ? 3 : 2.2;
    const box = this.#room.place(
      isTown(kind)
        ? { x, y, ...size, anchor: 'beside', gap: radius + 4, radius: radius + 1 }
        : { x, y, ...size, anchor: 'middle', gap: 0 },
    );
    if (box === undefined) return undefined;
    if (isTown(kind)) paintDot(this.#paint, { x, y, radius, isOpen: kind === 'capital' });
    applyLabelStyle(context, style);
    const baseline = (box.top + box.bottom) / 2;
    context.strokeText(text, box.left, baseline);
    context.fillText(text, box.left, baseline);
    return box;
  }
}

function paintDot(
  { context, palette }: Paint,
  { x, y, radius, isOpen }: { x: number; y: number; radius: number; isOpen: boolean },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = isOpen ? palette.land : palette.townDot;
  context.fill();
  context.strokeStyle = isOpen ? palette.townDot : palette.land;
  context.lineWidth = isOpen ? 1.6 : 1;
  context.stroke();
}
