import { foldLetters } from '../text/plain-letters.ts';

/**
 * What is known of an item of a list: its words under `q`, and facts, each a list parted by spaces, under their
 * names.
 */
export type Facts = Readonly<Record<string, string | undefined>>;

/**
 * The indexes of the items that fit a choice: every word typed (`q`) begins a word of the item, every other value
 * is among the item's.
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

/** Without case, accents and marks: "Erdogan" finds "Erdoğan" and "lodz" finds "Łódź". */
function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
