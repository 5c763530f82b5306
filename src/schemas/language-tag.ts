import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The tag that a word stands for: "en" for "en" and "English", "en-US" for "en_US"; undefined if unknown. */
export function toLanguageTag(word: string): string | undefined {
  const dashed = word.trim().replaceAll('_', '-');
  return isKnown(dashed) ? dashed : findTag(word);
}

/** Why a word is not the BCP 47 tag of a known language, with the tag that was probably meant; undefined if it is. */
export function findLanguageFault(tag: string): string | undefined {
  if (isKnown(tag)) return undefined;
  return `is not a language tag; write ${toLanguageTag(tag) ?? 'a code such as en, ru or pt-BR'}`;
}

/** The BCP 47 tag of a language: "en", "pt-BR". */
export const languageTag = z.string().superRefine((tag, context) => {
  const message = findLanguageFault(tag);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

function isKnown(tag: string): boolean {
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false; // Intl has no other way to check
  }
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** "en" for "English", for languages that have a two-letter tag. */
function findTag(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const tags = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === wanted);
}
