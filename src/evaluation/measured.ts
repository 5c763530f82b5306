import { fileURLToPath } from 'node:url';
import type { Bin } from './calibration.ts';
import { countErrors, type Evaluation } from './evaluate.ts';
import type { Figures } from './figures.ts';

/** The file that the site's account of its method reads. */
export const MEASURED_PATH: string = fileURLToPath(
  new URL('../annotate/learned/measured.json', import.meta.url),
);

/** What is kept of an evaluation: figures in percent to a tenth, and no text. */
export interface Measured {
  /** What the articles are that people had marked. */
  readonly set: string;
  /** ISO date of the measurement. */
  readonly measured: string;
  readonly figures: Figures;
  readonly errors: Readonly<Record<string, number>>;
  readonly calibration: readonly Bin[];
  readonly calibrationError: number;
}

/** The record of an evaluation on a set of articles, made on a day. */
export function toMeasured(evaluation: Evaluation, { set, day }: { set: string; day: string }): Measured {
  const { figures, errors, calibration, calibrationError } = evaluation;
  return round({
    set,
    measured: day,
    figures,
    errors: Object.fromEntries(countErrors(errors)),
    calibration,
    calibrationError,
  });
}

const DIGITS = 1000;

/** The same value with every number to three digits behind the point. */
function round<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * DIGITS) / DIGITS : part,
    ),
  );
}
