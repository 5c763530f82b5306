import { foldLetters } from '../text/plain-letters.ts';

/**
 * What a list item can be filtered by: its text under `q`, and facts under their names, each a space-separated list.
 */
export type Facts = Readonly<Record<string, string | undefined>>;

/**
 * The indexes of the items that match a choice: every typed word (`q`) starts a word of the item, and every other
 * value is among the item's.
 */
export function findMatches(items: readonly Facts[], choice: Facts): number[] {
  const { q = '', ...wanted } = choice;
  const words = fold(q).split(' ').filter(Boolean);
  return items.flatMap((item, index) => {
    const text = ` ${fold(item.q ?? '')}`;
    const fits =
      words.every((word) => text.includes(` ${word}`)) &&
      Object.entries(wanted).every(([name, value]) => (item[name] ?? '').split(' ').includes(value ?? ''));
    return fits ? [index] : [];
  });
}

/** Removes case, accents, and punctuation: "Erdogan" finds "Erdoğan" and "lodz" finds "Łódź". */
function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
