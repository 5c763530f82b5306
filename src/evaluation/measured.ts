import { fileURLToPath } from 'node:url';
import type { Bin } from './calibration.ts';
import { countErrors, type Evaluation } from './evaluate.ts';
import type { Figures } from './figures.ts';

/** The file that the site's page on methods reads. */
export const MEASURED_PATH: string = fileURLToPath(
  new URL('../annotate/learned/measured.json', import.meta.url),
);

/** What is saved of an evaluation: figures, rounded, and no text. */
export interface Measured {
  /** A description of the gold articles. */
  readonly set: string;
  /** ISO date of the measurement. */
  readonly measured: string;
  readonly figures: Figures;
  readonly errors: Readonly<Record<string, number>>;
  readonly calibration: readonly Bin[];
  readonly calibrationError: number;
}

/** Whether a file holds such a record. */
export function isMeasured(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && 'figures' in value && 'calibrationError' in value;
  } catch {
    return false;
  }
}

/** Turns an evaluation into the record to save; `day` is an ISO date. */
export function summarizeEvaluation(
  evaluation: Evaluation,
  { set, day }: { set: string; day: string },
): Measured {
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

/** A copy of a value with every number rounded to three decimals. */
function round<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Math.round(part * DIGITS) / DIGITS : part,
    ),
  );
}
