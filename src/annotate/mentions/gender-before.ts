import type { TextWord } from '../words.ts';
import { FEMALE_TITLES, MALE_TITLES } from './titles.ts';

/** The gender that a title directly before a name indicates: "Mrs. Varga". */
export function genderBefore(words: readonly TextWord[], first: number): 'female' | 'male' | undefined {
  const title = words[first - 1];
  if (!title || title.block !== words[first]?.block) return undefined;
  if (MALE_TITLES.has(title.norm)) return 'male';
  return FEMALE_TITLES.has(title.norm) ? 'female' : undefined;
}
