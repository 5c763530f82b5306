import { ERROR_CLASSES } from './error-classes.ts';
import { countErrors, type Evaluation } from './evaluate.ts';
import { formatTable } from './figures.ts';

/** Formats an evaluation for the terminal: figures, errors by class, calibration. */
export function formatReport(evaluation: Evaluation): string[] {
  const { figures, calibration, calibrationError, errors } = evaluation;
  return [
    ...formatTable(figures),
    '',
    `errors    ${errors.length}`,
    ...countErrors(errors).map(
      ([kind, count]) => `${String(count).padStart(6)}  ${kind}: ${ERROR_CLASSES[kind]}`,
    ),
    '',
    'confidence     count  right',
    ...calibration
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, right }) => {
        const share = `${((100 * right) / count).toFixed(1)} %`;
        return `${from.toFixed(1)} to ${to.toFixed(1)}  ${String(count).padStart(8)}  ${share.padStart(6)}`;
      }),
    `expected calibration error ${(100 * calibrationError).toFixed(1)} %`,
  ];
}
