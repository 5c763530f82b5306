import { InvalidArgumentError } from 'commander';
import { findAddressPartFault } from '../schemas/address-part.ts';
import { isoDate } from '../schemas/edtf.ts';
import { findLanguageFault } from '../schemas/language-tag.ts';

/** Checks a day given on the command line. */
export function parseDayOption(value: string): string {
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
export function collectValues(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** Checks a slug given on the command line. */
export function parseSlug(value: string): string {
  const fault = findAddressPartFault(value);
  if (fault === undefined) return value;
  throw new InvalidArgumentError(`It ${fault}.`);
}

/** Checks a language tag (BCP 47) given on the command line. */
export function parseLanguage(value: string): string {
  const fault = findLanguageFault(value);
  if (fault !== undefined) throw new InvalidArgumentError(`It ${fault}.`);
  return Intl.getCanonicalLocales(value)[0] ?? value;
}

/** Checks a count given on the command line. */
export function parseCount(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError('Write a whole number: 0, 1, 2 …');
}
