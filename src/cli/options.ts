import { InvalidArgumentError } from 'commander';
import { isoDate } from '../schemas/edtf.ts';

/** Checks a day given on the command line. */
export function toDay(value: string): string {
  if (isoDate.safeParse(value).success) return value;
  throw new InvalidArgumentError('Write the day as 2016-09-05.');
}

/** Checks a text given on the command line, which may not be empty. */
export function requireText(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text !== '') return text;
  throw new InvalidArgumentError('It must not be empty.');
}

/** Collects an option that may be given more than once. */
export function toList(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** Checks a slug given on the command line. */
export function toSlugOption(value: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return value;
  throw new InvalidArgumentError('Write lower-case letters and digits joined by hyphens.');
}

/** Checks a language tag (BCP 47) given on the command line. */
export function toLanguage(value: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag) return tag;
  } catch {
    // The message below is clearer than that of Intl.
  }
  throw new InvalidArgumentError('Write a language tag such as en, ru or pt-BR.');
}

/** Checks a count given on the command line. */
export function toCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('Write a whole number: 0, 1, 2 …');
}
