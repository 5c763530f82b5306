import { type Box, LabelRoom } from '../../basemap/label-placement.ts';
import { toPixel } from '../../basemap/mercator.ts';
import { toNameKey } from '../../basemap/name-key.ts';
import type { OverlayShape } from '../../basemap/overlay-shapes.ts';
import type { BaseLabel } from '../../basemap/storey.ts';
import { isTown, type Lettering, type LetteringKind, setLettering, toLettering } from './lettering.ts';
import type { Paint } from './paint-storey.ts';
import type { ProjectedStorey } from './projected-storey.ts';
import { paintRiverLabel } from './river-label.ts';

/** A country, river or the like that the page's text names; its name is lettered before the base map's own. */
export interface AreaLabel {
  readonly id: string;
  readonly name: string;
  /** Keys of its names, by which the base map's line or label is found. */
  readonly keys: readonly string[];
  readonly kind: LetteringKind;
  readonly at: readonly [lon: number, lat: number];
}

interface Taken {
  /** Where names may stand; what lies beyond is not seen. */
  readonly frame: Box;
  readonly boxes: readonly Box[];
  /** Keys of towns that have a pin with a name of its own. */
  readonly skipped: ReadonlySet<string>;
}

/** From this zoom on rivers bear names. */
const RIVER_NAME_ZOOM = 4.5;

const isFirst = ({ kind }: BaseLabel) => kind === 'country' || kind === 'sea' || kind === 'capital';

/** Letters names onto the base map where there is room; remembers where the names of the page's places stand. */
export class LabelPainter {
  readonly #paint: Paint;
  readonly #room: LabelRoom;
  readonly #areas: readonly AreaLabel[];
  readonly #taken: Taken;
  readonly #seen = new Set<string>();
  /** Where the names of areas of the text were lettered, by place id. */
  readonly boxes = new Map<string, Box>();

  /** Nothing is lettered over the boxes that are taken. */
  constructor(paint: Paint, areas: readonly AreaLabel[], taken: Taken) {
    this.#paint = paint;
    this.#areas = areas;
    this.#taken = taken;
    this.#room = new LabelRoom(taken.frame, taken.boxes);
  }

  /** First what the text names, then the base map's own names. */
  paint(storeys: readonly ProjectedStorey[], shapes: readonly OverlayShape[]): void {
    const labels = storeys.flatMap((storey) => storey.labels);
    for (const area of this.#areas) this.#paintArea(area, storeys, labels);
    for (const shape of shapes) this.#paintOverlayLabel(shape);
    this.#paintCountries(labels);
    for (const label of labels) if (isFirst(label)) this.#paintBase(label);
    for (const storey of storeys) this.#paintRivers(storey);
    for (const label of labels) if (!isFirst(label)) this.#paintBase(label);
  }

  #paintArea(area: AreaLabel, storeys: readonly ProjectedStorey[], labels: readonly BaseLabel[]): void {
    const { id, name, keys, kind, at } = area;
    for (const key of keys) this.#seen.add(key);
    const own = this.#toLettering(kind);
    const lettering = this.#paint.highlighted.has(id)
      ? { ...own, color: this.#paint.palette[kind === 'river' ? 'waterLabel' : 'highlight'] }
      : own;
    const box =
      kind === 'river'
        ? this.#paintRiver(name, storeys, { keys, lettering })
        : this.#paintNearest(
            labels.filter((label) => label.kind === kind && keys.includes(toNameKey(label.name))),
            { name, kind, at, zoom: 0 },
            lettering,
          );
    if (box) this.boxes.set(id, box);
  }

  /** Letters one of several labels of a name: the nearest to the window's middle that has room. */
  #paintNearest(labels: readonly BaseLabel[], otherwise: BaseLabel, lettering: Lettering): Box | undefined {
    const { frame } = this.#taken;
    const far = ({ at }: BaseLabel) => {
      const [x, y] = toPixel(at, this.#paint.view);
      return Math.hypot(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
    };
    const first = labels.filter(({ zoom }) => zoom <= this.#paint.view.zoom);
    // The last is the world's own, in the country's middle: the best wherever the window shows it.
    const own = first.at(-1);
    const candidates = own === undefined ? [otherwise] : [own, ...first.sort((a, b) => far(a) - far(b))];
    for (const label of candidates) {
      const box = this.#letter({ ...label, name: otherwise.name }, lettering);
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
      const [label, key] = [own[0], toNameKey(name)];
      if (label === undefined || this.#seen.has(key)) continue;
      if (own.every(({ zoom }) => zoom > this.#paint.view.zoom)) continue;
      if (this.#paintNearest(own, label, this.#toLettering('country'))) this.#seen.add(key);
    }
  }

  #paintOverlayLabel({ role, shape, label, lines }: OverlayShape): void {
    // An area's words stand in the legend; only a label of the author's is lettered on the map.
    const at = lines[0]?.[0];
    if (role !== 'label' || shape !== 'point' || at === undefined) return;
    this.#letter({ name: label, kind: 'region', at, zoom: 0 }, this.#toLettering('region'));
  }

  #paintRiver(
    name: string,
    storeys: readonly ProjectedStorey[],
    { keys, lettering }: { keys: readonly string[]; lettering: Lettering },
  ): Box | undefined {
    const lines = storeys.flatMap(({ named }) => named.filter((line) => keys.includes(toNameKey(line.name))));
    return paintRiverLabel(
      this.#paint,
      { name, lines, lettering },
      { room: this.#room, frame: this.#taken.frame },
    );
  }

  #paintRivers(storey: ProjectedStorey): void {
    if (this.#paint.view.zoom < RIVER_NAME_ZOOM) return;
    for (const name of new Set(storey.named.map((line) => line.name))) {
      const key = toNameKey(name);
      if (this.#seen.has(key)) continue;
      const box = this.#paintRiver(name, [storey], { keys: [key], lettering: this.#toLettering('river') });
      if (box) this.#seen.add(key);
    }
  }

  #paintBase(label: BaseLabel): void {
    const key = toNameKey(label.name);
    if (label.zoom > this.#paint.view.zoom || label.kind === 'country') return;
    if (isTown(label.kind) && this.#taken.skipped.has(key)) return;
    // The same town may stand in two storeys; two towns of a name, or two ends of an ocean, lie far apart.
    const seen = `${label.kind === 'sea' ? 'sea' : ''}${key} ${label.at.map((degrees) => Math.round(degrees)).join(' ')}`;
    if (this.#seen.has(seen) || this.#seen.has(key)) return;
    if (this.#letter(label, this.#toLettering(label.kind))) this.#seen.add(seen);
  }

  #toLettering(kind: LetteringKind): Lettering {
    return toLettering(kind, this.#paint.palette, this.#paint.view.zoom);
  }

  #letter(
    { name, kind, at }: Omit<BaseLabel, 'kind'> & { kind: LetteringKind },
    lettering: Lettering,
  ): Box | undefined {
    const { context, view } = this.#paint;
    const { frame } = this.#taken;
    const [x, y] = toPixel(at, view);
    if (x < frame.left || y < frame.top || x > frame.right || y > frame.bottom) return undefined;
    setLettering(context, lettering);
    const text = lettering.isCapitals ? name.toLocaleUpperCase('en') : name;
    const size = { width: context.measureText(text).width, height: lettering.size * 1.25 };
    const radius = kind === 'capital' ? 3 : 2.2;
    const box = this.#room.place(
      isTown(kind)
        ? { x, y, ...size, anchor: 'beside', gap: radius + 4, radius: radius + 1 }
        : { x, y, ...size, anchor: 'middle', gap: 0 },
    );
    if (box === undefined) return undefined;
    if (isTown(kind)) paintDot(this.#paint, { x, y, radius, isOpen: kind === 'capital' });
    setLettering(context, lettering);
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
