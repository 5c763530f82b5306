/** Shares of the type size that letters take, by width class; means of common sans faces, a little on the wide side. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI.,'’:;|! ]/, 0.34],
  [/[mwMW]/, 0.92],
  [/[A-ZÀ-ÞŠŽĞŞİ0-9]/, 0.7],
];
const OTHER_WIDTH = 0.57;

/** About how wide a text is, in the unit of `size`, for placing names where nothing can be measured. */
export function toTextWidth(text: string, size: number, spacing = 0): number {
  let width = 0;
  for (const letter of text)
    width += (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH) * size + spacing;
  return width;
}
