import { InvalidArgumentError } from 'commander';

export const formats = ['text', 'markdown', 'html'] as const;

/** Format of an imported file. */
export type Format = (typeof formats)[number];

/** Checks a format given on the command line. */
export function parseFormat(value: string): Format {
  const format = formats.find((each) => each === value);
  if (format) return format;
  throw new InvalidArgumentError(`Write one of ${formats.join(', ')}.`);
}
