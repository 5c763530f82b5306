/** The value kept between `least` and `most`; where they cross, `least` wins. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
