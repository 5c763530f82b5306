import { papers } from './colors.ts';

/** Minimum for text of normal size (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

/** Whether text in a color (`#rrggbb`) is readable on all backgrounds of a theme: 0 is light, 1 is dark. */
export function isReadable(color: string, theme: 0 | 1): boolean {
  return papers.every((paper) => contrastRatio(color, paper[theme]) >= ENOUGH);
}

/** The color, or the nearest readable one: darker in the light theme, lighter in the dark one. */
export function makeReadable(color: string, theme: 0 | 1): string {
  const goal = theme === 0 ? 0 : 255;
  for (let share = 0; share <= 100; share++) {
    const mixed = channelsOf(color).map((channel) => Math.round(channel + ((goal - channel) * share) / 100));
    const candidate = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (isReadable(candidate, theme)) return candidate;
  }
  throw new RangeError(`no color is readable on the backgrounds of theme ${theme}`);
}

/** The contrast ratio of two colors as defined by WCAG 2.2, from 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`${color} is not a color of the form #rrggbb`);
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
