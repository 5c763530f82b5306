import { describe, expect, test } from 'vitest';
import { calibrate, calibrationError } from '../../src/evaluation/calibration.ts';
import { countErrors, evaluate } from '../../src/evaluation/evaluate.ts';
import { summarizeEvaluation } from '../../src/evaluation/measured.ts';
import { formatReport } from '../../src/evaluation/report.ts';
import { ARTICLES, FOUND } from './small-example.ts';

const evaluation = evaluate(ARTICLES, ({ id }) => FOUND.get(id) ?? []);

describe('evaluate', () => {
  test('counts errors by class, most frequent first', () => {
    expect(countErrors(evaluation.errors)).toEqual([
      ['content-short', 1],
      ['direct-missed', 1],
      ['false-direct', 1],
      ['indirect-missed', 1],
      ['source-wrong', 1],
    ]);
  });

  test('bins the findings by confidence and counts how many were right', () => {
    expect(evaluation.calibration.filter(({ count }) => count > 0)).toMatchObject([
      { from: 0.9, to: 1, count: 5, right: 3 },
    ]);
    expect(evaluation.calibrationError).toBeCloseTo(0.3, 6);
  });

  test('formats a report for the terminal', () => {
    const lines = formatReport(evaluation);
    expect(lines[0]).toContain('direct    P 66.7');
    expect(lines).toContain('0.9 to 1.0         5  60.0 %');
    expect(lines).toContain('     1  source-wrong: found, but with the wrong source');
  });

  test('saves no words from the articles', () => {
    const measured = JSON.stringify(
      summarizeEvaluation(evaluation, { set: 'two articles', day: '2026-01-02' }),
    );
    expect(measured).toContain('"set":"two articles","measured":"2026-01-02"');
    for (const { text, id } of ARTICLES) {
      for (const word of [id, ...(text.match(/[A-Z]\w{3,}/g) ?? [])]) expect(measured).not.toContain(word);
    }
  });
});

describe('calibration', () => {
  test('has no error if the confidence equals the share of right ones', () => {
    const judged = Array.from({ length: 10 }, (_, at) => ({ confidence: 0.7, right: at < 7 }));
    expect(calibrationError(calibrate(judged))).toBeCloseTo(0, 6);
  });

  test('puts a confidence of 1 into the last bin', () => {
    expect(calibrate([{ confidence: 1, right: true }]).at(-1)).toMatchObject({ count: 1, right: 1 });
  });

  test('has no error without findings', () => {
    expect(calibrationError(calibrate([]))).toBe(0);
  });
});
