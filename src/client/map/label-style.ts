import type { LabelKind } from '../../basemap/map-layer.ts';
import type { Palette } from './palette.ts';

/** How a kind of name is drawn on the canvas; sizes are in CSS pixels. */
export interface LabelStyle {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  /** Color of the outline around the letters, the same as the ground they are mostly on. */
  readonly halo: string;
  readonly spacing: number;
  readonly isCapitals: boolean;
}

/** What a label can name: the base map's kinds, and rivers. */
export type NameKind = LabelKind | 'river';

/** Whether a name goes beside a dot. */
export function isTown(kind: NameKind): boolean {
  return kind === 'capital' || kind === 'city' || kind === 'town';
}

function townStyle(kind: NameKind, { sans, label, land }: Palette): LabelStyle {
  const size = kind === 'town' ? 11.5 : 12.5;
  const weight = kind === 'capital' ? 600 : kind === 'city' ? 500 : 400;
  return {
    font: `${weight} ${size}px ${sans}`,
    size,
    color: label,
    halo: land,
    spacing: 0,
    isCapitals: false,
  };
}

/** The style of a name, as in atlases: countries in spaced capitals, water in colored italics, towns upright. */
export function labelStyle(kind: NameKind, palette: Palette, zoom: number): LabelStyle {
  const { sans, serif, land, sea, countryLabel, waterLabel } = palette;
  if (isTown(kind)) return townStyle(kind, palette);
  if (kind === 'country' || kind === 'region') {
    const size = kind === 'region' ? 11 : Math.min(15, 9.5 + Math.max(0, zoom - 3) * 0.9);
    const font = `600 ${size}px ${sans}`;
    return { font, size, color: countryLabel, halo: land, spacing: size * 0.18, isCapitals: true };
  }
  const [size, spacing] = kind === 'lake' ? [12, 0.2] : [13, 1];
  const halo = kind === 'river' ? land : sea;
  return { font: `italic 400 ${size}px ${serif}`, size, color: waterLabel, halo, spacing, isCapitals: false };
}

/** Applies a style to a canvas. Text is drawn from the left, vertically centered. */
export function applyLabelStyle(
  context: CanvasRenderingContext2D,
  { font, color, halo, spacing }: LabelStyle,
): void {
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  context.fillStyle = color;
  context.strokeStyle = halo;
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
}
