/**
 * Letter widths relative to the font size, by class: averages of common sans-serif fonts, slightly on the wide
 * side.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI.,'’:;|! ]/, 0.34],
  [/[mwMW]/, 0.92],
  [/[A-ZÀ-ÞŠŽĞŞİ0-9]/, 0.7],
];
const OTHER_WIDTH = 0.57;

/** The approximate width of a text, in the unit of `size`, for where text cannot be measured. */
export function textWidth(text: string, size: number, spacing = 0): number {
  let width = 0;
  for (const letter of text)
    width += (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH) * size + spacing;
  return width;
}
