import { FIRST_NAME_VARIANTS } from './first-name-variants.ts';
import { NAME_PARTICLES } from './function-words.ts';

/** Where a short name is in the full one, most reliable first. */
export const FORMS = ['last', 'first', 'middle'] as const;
export type NameForm = (typeof FORMS)[number];

/**
 * Whether two names of two or more normalized words can belong to the same person: "Ann Lee" and "Ann K.
 * Lee", "A. Lee" and "Ann Lee", "Rosa Quispe" and "Rosa Quispe Mamani", but not "Ann Lee" and "Bob Lee".
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first = '', ...rest] = short;
  if (!isSameFirstName(first, long[0] ?? '')) return false;
  const last = rest.at(-1) ?? '';
  let at = 1;
  for (const word of rest) {
    while (at < long.length && !isSameWord(word, long[at] ?? '')) at++;
    if (at === long.length) return false;
    at++;
  }
  return last.length > 1 && (long.at(-1) ?? '').length > 1;
}

const isSameWord = (a: string, b: string) => a === b || isInitialOf(a, b) || isInitialOf(b, a);
const isInitialOf = (a: string, b: string) => a.length === 1 && b.startsWith(a);

function isSameFirstName(a: string, b: string): boolean {
  return isSameWord(a, b) || (FIRST_NAME_VARIANTS.get(a)?.includes(b) ?? false);
}

/** Suffixes after a last name. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Where a short name is in a full one, or undefined. "Lee", "Quispe Mamani" and "Rasid" (for "al-Rasid") are
 * last, "Zhao" and "Ann" are first, "Quispe" is in the middle. A given name in the middle doesn't count.
 */
export function formOf(
  short: readonly string[],
  whole: readonly string[],
  isGiven: (word: string) => boolean,
): NameForm | undefined {
  const full = GENERATIONS.has(whole.at(-1) ?? '') ? whole.slice(0, -1) : whole;
  if (short.length >= full.length) return undefined;
  if (isAt(short, full, full.length - short.length)) return 'last';
  if (isAt(short, full, 0)) return 'first';
  const [only = ''] = short;
  if (short.length > 1 || only.length < 2 || isGiven(only) || NAME_PARTICLES.has(only)) return undefined;
  const at = full.indexOf(only);
  // A word after a particle is only half of a last name: "Rashid" in "bin Rashid al-Marzouqi".
  return at > 0 && !NAME_PARTICLES.has(full[at - 1] ?? '') ? 'middle' : undefined;
}

function isAt(short: readonly string[], full: readonly string[], from: number): boolean {
  return short.every((word, i) => full[from + i] === word);
}
