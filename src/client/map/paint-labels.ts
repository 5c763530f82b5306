import { type Box, LabelRoom, toSquare } from '../../basemap/label-placement.ts';
import { type PlacedLetter, placeAlongLine } from '../../basemap/line-label.ts';
import { toPixel } from '../../basemap/mercator.ts';
import type { OverlayShape } from '../../basemap/overlay-shapes.ts';
import type { BaseLabel, LabelKind } from '../../basemap/storey.ts';
import { toNameKey } from './name-key.ts';
import type { Paint } from './paint-storey.ts';
import type { Palette } from './palette.ts';
import { type ProjectedStorey, toPixels } from './projected-storey.ts';

/** How a kind of name is lettered. */
interface Lettering {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly spacing: number;
  readonly capitals?: boolean;
}

/** A name that the page's text uses, wherever the base map or the page places it. */
export interface AreaLabel {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly kind: LabelKind | 'river';
  readonly at: readonly [lon: number, lat: number];
}

function toLettering(kind: LabelKind | 'river', palette: Palette, zoom: number): Lettering {
  const { sans, serif } = palette;
  switch (kind) {
    case 'country': {
      const size = Math.min(15, 9.5 + Math.max(0, zoom - 3) * 1.1);
      return {
        font: `600 ${size}px ${sans}`,
        size,
        color: palette.countryLabel,
        spacing: size * 0.18,
        capitals: true,
      };
    }
    case 'region':
      return {
        font: `500 11px ${sans}`,
        size: 11,
        color: palette.countryLabel,
        spacing: 1.5,
        capitals: true,
      };
    case 'sea':
      return { font: `italic 400 13px ${serif}`, size: 13, color: palette.waterLabel, spacing: 1 };
    case 'river':
      return { font: `italic 400 13px ${serif}`, size: 13, color: palette.waterLabel, spacing: 1.2 };
    case 'lake':
      return { font: `italic 400 12px ${serif}`, size: 12, color: palette.waterLabel, spacing: 0.2 };
    case 'capital':
      return { font: `600 12.5px ${sans}`, size: 12.5, color: palette.label, spacing: 0 };
    case 'city':
      return { font: `500 12.5px ${sans}`, size: 12.5, color: palette.label, spacing: 0 };
    case 'town':
      return { font: `400 11.5px ${sans}`, size: 11.5, color: palette.label, spacing: 0 };
  }
}

const isTown = (kind: LabelKind | 'river') => kind === 'capital' || kind === 'city' || kind === 'town';

/** Letters names onto the base map where there is room; remembers where the names of the page's places stand. */
export class LabelPainter {
  readonly #paint: Paint;
  readonly #room: LabelRoom;
  readonly #areas: readonly AreaLabel[];
  readonly #skipped: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  /** Where the names of areas of the text were lettered, by place id. */
  readonly boxes = new Map<string, Box>();

  /** Nothing is lettered over `taken`; `skipped` are keys of towns that have a pin with a name of its own. */
  constructor(
    paint: Paint,
    areas: readonly AreaLabel[],
    taken: { frame: Box; boxes: readonly Box[]; skipped: ReadonlySet<string> },
  ) {
    this.#paint = paint;
    this.#areas = areas;
    this.#skipped = taken.skipped;
    this.#room = new LabelRoom(taken.frame, taken.boxes);
  }

  /** First what the text names, then the base map's own names. */
  paint(storeys: readonly ProjectedStorey[], shapes: readonly OverlayShape[]): void {
    for (const area of this.#areas) this.#paintArea(area, storeys);
    for (const shape of shapes)
      if (shape.role === 'label' || shape.shape === 'area') this.#paintOverlayLabel(shape);
    const labels = storeys.flatMap(({ labels: own }) => own);
    const important = (kind: LabelKind) => kind === 'country' || kind === 'sea' || kind === 'capital';
    for (const label of labels) if (important(label.kind)) this.#paintBase(label);
    for (const storey of storeys) this.#paintRivers(storey);
    for (const label of labels) if (!important(label.kind)) this.#paintBase(label);
  }

  #paintArea({ id, name, keys, kind, at }: AreaLabel, storeys: readonly ProjectedStorey[]): void {
    const isHighlighted = this.#paint.highlighted.has(id);
    for (const key of keys) this.#seen.add(key);
    if (kind === 'river') {
      const lines = storeys.flatMap(({ named }) =>
        named.filter((line) => keys.includes(toNameKey(line.name))),
      );
      const box = this.#letterRiver(name, lines, isHighlighted);
      if (box) this.boxes.set(id, box);
      return;
    }
    const known = storeys
      .flatMap(({ labels }) => labels)
      .find((label) => keys.includes(toNameKey(label.name)));
    const box = this.#letter({ name, kind, at: known?.at ?? at, zoom: 0 }, isHighlighted);
    if (box) this.boxes.set(id, box);
  }

  #paintOverlayLabel({ role, shape, label, lines }: OverlayShape): void {
    // An area's words stand in the legend; only a label of the author's is lettered on the map.
    const at = lines[0]?.[0];
    if (role === 'label' && shape === 'point' && at)
      this.#letter({ name: label, kind: 'region', at, zoom: 0 }, false);
  }

  #paintRivers({ named }: ProjectedStorey): void {
    const zoom = this.#paint.view.zoom;
    if (zoom < 4.5) return;
    for (const name of new Set(named.map((line) => line.name))) {
      const key = toNameKey(name);
      if (this.#seen.has(key)) continue;
      if (
        this.#letterRiver(
          name,
          named.filter((line) => line.name === name),
          false,
        )
      )
        this.#seen.add(key);
    }
  }

  #paintBase(label: BaseLabel): void {
    const key = toNameKey(label.name);
    if (label.zoom > this.#paint.view.zoom) return;
    if (isTown(label.kind) ? this.#skipped.has(key) : this.#seen.has(key) && label.kind !== 'sea') return;
    const seenKey = isTown(label.kind)
      ? `${key} ${label.at.map((degrees) => Math.round(degrees * 2)).join(' ')}`
      : key;
    if (this.#seen.has(seenKey) && label.kind !== 'sea') return;
    if (this.#letter(label, false)) this.#seen.add(seenKey);
  }

  #setLettering({ font, color, spacing }: Lettering): void {
    const { context, palette } = this.#paint;
    context.font = font;
    context.letterSpacing = `${spacing}px`;
    context.fillStyle = color;
    context.strokeStyle = palette.land;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
  }

  #letter({ name, kind, at }: BaseLabel, isHighlighted: boolean): Box | undefined {
    const { context, view, palette } = this.#paint;
    const [x, y] = toPixel(at, view);
    if (x < 0 || y < 0 || x > view.width || y > view.height) return undefined;
    const lettering = toLettering(kind, palette, view.zoom);
    this.#setLettering(lettering);
    const text = lettering.capitals ? name.toLocaleUpperCase('en') : name;
    const width = context.measureText(text).width;
    const dot = kind === 'capital' ? 3 : 2.2;
    const box = this.#room.place({
      x,
      y,
      width,
      height: lettering.size * 1.25,
      ...(isTown(kind) ? { anchor: 'beside', gap: dot + 4, radius: dot + 1 } : { anchor: 'middle', gap: 0 }),
    });
    if (box === undefined) return undefined;
    if (isTown(kind)) paintDot(this.#paint, { x, y, kind, radius: dot });
    this.#setLettering(isHighlighted ? { ...lettering, color: palette.highlight } : lettering);
    const baseline = (box.top + box.bottom) / 2;
    if (kind === 'sea' || kind === 'lake') context.strokeStyle = palette.sea;
    context.strokeText(text, box.left, baseline);
    context.fillText(text, box.left, baseline);
    return box;
  }

  #letterRiver(name: string, lines: ProjectedStorey['named'], isHighlighted: boolean): Box | undefined {
    const { context, view, palette } = this.#paint;
    const lettering = toLettering('river', palette, view.zoom);
    this.#setLettering(isHighlighted ? { ...lettering, color: palette.highlight } : lettering);
    context.letterSpacing = '0px';
    const letters = [...name].map((letter) => ({
      letter,
      width: context.measureText(letter).width + lettering.spacing,
    }));
    const middle = [view.width / 2, view.height / 2] as const;
    for (const line of [...lines].sort((a, b) => b.points.length - a.points.length)) {
      const pixels = cutToWindow(toPixels(line.points, view), view);
      for (const piece of pixels) {
        const options = { letters, height: lettering.size, offset: lettering.size * 0.62, middle };
        const placed = placeAlongLine(piece, options, this.#room);
        if (placed) return this.#paintLetters(placed, lettering.size);
      }
    }
    return undefined;
  }

  #paintLetters(letters: readonly PlacedLetter[], size: number): Box {
    const { context } = this.#paint;
    context.textAlign = 'center';
    for (const draw of ['strokeText', 'fillText'] as const) {
      for (const { letter, x, y, angle } of letters) {
        context.save();
        context.translate(x, y);
        context.rotate(angle);
        context[draw](letter, 0, 0);
        context.restore();
      }
    }
    const squares = letters.map(({ x, y }) => toSquare(x, y, size * 0.6));
    return {
      left: Math.min(...squares.map(({ left }) => left)),
      top: Math.min(...squares.map(({ top }) => top)),
      right: Math.max(...squares.map(({ right }) => right)),
      bottom: Math.max(...squares.map(({ bottom }) => bottom)),
    };
  }
}

function paintDot(
  { context, palette }: Paint,
  dot: { x: number; y: number; radius: number; kind: string },
): void {
  context.beginPath();
  context.arc(dot.x, dot.y, dot.radius, 0, Math.PI * 2);
  context.fillStyle = dot.kind === 'capital' ? palette.land : palette.townDot;
  context.fill();
  context.strokeStyle = dot.kind === 'capital' ? palette.townDot : palette.land;
  context.lineWidth = dot.kind === 'capital' ? 1.6 : 1;
  context.stroke();
}

/** The stretches of a line that lie in the window, so that a name is laid where it can be seen. */
function cutToWindow(line: readonly (readonly [number, number])[], view: { width: number; height: number }) {
  const pieces: (readonly [number, number])[][] = [[]];
  for (const point of line) {
    const isInside =
      point[0] > -50 && point[1] > -50 && point[0] < view.width + 50 && point[1] < view.height + 50;
    if (isInside) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}
