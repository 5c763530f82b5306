import { decodeLine, encodeSteps, scaleLine } from './coding.ts';
import type { Bounds, Line, Position } from './position.ts';

/** What a label names; determines its style. */
export type LabelKind = 'country' | 'region' | 'sea' | 'lake' | 'capital' | 'city' | 'town';

/** A name on the base map, drawn from `zoom` on. Lists start with the most important one. */
export interface BaseLabel {
  readonly name: string;
  readonly kind: LabelKind;
  readonly at: Position;
  readonly zoom: number;
  /** Of a country: the box that a map of it shows. */
  readonly extent?: Bounds | undefined;
}

/** Part of a river. `rank` runs from 1 for a great river to 4 for a stream. */
export interface River {
  readonly line: Line;
  readonly rank: number;
  readonly name?: string | undefined;
}

/** A layer of the base map in plain positions. Land and lakes are rings, filled by the even-odd rule. */
export interface MapLayer {
  readonly bounds: Bounds;
  readonly land: readonly Line[];
  readonly lakes: readonly Line[];
  readonly borders: readonly Line[];
  /** De facto borders that one side does not recognize. */
  readonly disputed: readonly Line[];
  /** Boundaries of first-level divisions, without those along a border. */
  readonly divisions: readonly Line[];
  readonly rivers: readonly River[];
  readonly labels: readonly BaseLabel[];
}

/** A layer as stored in a file: lines are encoded with `scale` steps per degree. */
export interface EncodedMapLayer {
  readonly scale: number;
  readonly bounds: Bounds;
  readonly land: readonly string[];
  readonly lakes: readonly string[];
  readonly borders: readonly string[];
  readonly disputed: readonly string[];
  readonly divisions: readonly string[];
  readonly rivers: readonly (readonly [line: string, rank: number, name?: string])[];
  /** By kind: [name, steps east, steps north, lowest zoom], for a country also its extent in tenths of degrees. */
  readonly labels: Readonly<Partial<Record<LabelKind, readonly EncodedLabel[]>>>;
}

type EncodedLabel = readonly [name: string, x: number, y: number, zoom: number, extent?: Bounds];

/** Kinds in order of priority when labels compete for room. */
export const LABEL_KINDS: readonly LabelKind[] = [
  'country',
  'sea',
  'capital',
  'city',
  'lake',
  'region',
  'town',
];

/** Encodes a layer for a file. Lines that shrink to a single position are left out. */
export function encodeMapLayer(layer: MapLayer, scale: number): EncodedMapLayer {
  const toLines = (lines: readonly Line[], least: number) =>
    lines.flatMap((line) => {
      const steps = scaleLine(line, scale);
      return steps.length < least ? [] : [encodeSteps(steps)];
    });
  const labels: Partial<Record<LabelKind, EncodedLabel[]>> = {};
  for (const { name, kind, at, zoom, extent } of layer.labels) {
    const list = labels[kind] ?? [];
    const place = [name, Math.round(at[0] * scale), Math.round(at[1] * scale), zoom] as const;
    list.push(extent ? [...place, toTenths(extent)] : place);
    labels[kind] = list;
  }
  return {
    scale,
    bounds: layer.bounds,
    land: toLines(layer.land, 4),
    lakes: toLines(layer.lakes, 4),
    borders: toLines(layer.borders, 2),
    disputed: toLines(layer.disputed, 2),
    divisions: toLines(layer.divisions, 2),
    rivers: layer.rivers.flatMap(({ line, rank, name }): [string, number, string?][] =>
      toLines([line], 2).map((text) => (name === undefined ? [text, rank] : [text, rank, name])),
    ),
    labels,
  };
}

/** A box in tenths of degrees that is not smaller. */
function toTenths([west, south, east, north]: Bounds): Bounds {
  return [Math.floor(west * 10), Math.floor(south * 10), Math.ceil(east * 10), Math.ceil(north * 10)];
}

function fromTenths([west, south, east, north]: Bounds): Bounds {
  return [west / 10, south / 10, east / 10, north / 10];
}

/** Decodes a layer. Labels come in the order of {@link LABEL_KINDS}. */
export function decodeMapLayer(encoded: EncodedMapLayer): MapLayer {
  const { scale } = encoded;
  const toLines = (texts: readonly string[]) => texts.map((text) => decodeLine(text, scale));
  return {
    bounds: encoded.bounds,
    land: toLines(encoded.land),
    lakes: toLines(encoded.lakes),
    borders: toLines(encoded.borders),
    disputed: toLines(encoded.disputed),
    divisions: toLines(encoded.divisions),
    rivers: encoded.rivers.map(([text, rank, name]) => ({ line: decodeLine(text, scale), rank, name })),
    labels: LABEL_KINDS.flatMap((kind) =>
      (encoded.labels[kind] ?? []).map(([name, x, y, zoom, extent]) => ({
        name,
        kind,
        at: [x / scale, y / scale],
        zoom,
        ...(extent ? { extent: fromTenths(extent) } : {}),
      })),
    ),
  };
}
