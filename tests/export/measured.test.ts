import { expect, test } from 'vitest';
import measured from '../../src/annotate/learned/measured.json' with { type: 'json' };
import { summarizeQuality } from '../../src/export/measured.ts';

const rates = (precision: number, recall: number, f1: number) => ({ precision, recall, f1 });
const tenth = (from: number, count: number, right: number) => ({
  from,
  to: from + 0.1,
  count,
  right,
  mean: from + 0.05,
});

const FILE: typeof measured = {
  ...measured,
  figures: {
    articles: 2,
    direct: { ...rates(90, 80, 84.7), gold: 10 },
    speaker: { recall: 70, gold: 9 },
    relation: { ...rates(79.6, 50, 61.4), gold: 40 },
    source: { recall: 60, gold: 38 },
    characters: { content: rates(1, 2, 3), cue: rates(4, 5, 6), source: rates(7, 8, 9) },
  },
  calibration: [tenth(0, 0, 0), tenth(0.4, 8, 4), tenth(0.9, 20, 19)],
  calibrationError: 0.02,
};

test('figures have a description, and are undefined if not measured', () => {
  const { articles, figures } = summarizeQuality(FILE);
  expect(articles).toBe(2);
  expect(figures.map(({ precision, recall, f1, marked }) => [precision, recall, f1, marked])).toEqual([
    [90, 80, 84.7, 10],
    [undefined, 70, undefined, 9],
    [79.6, 50, 61.4, 40],
    [undefined, 60, undefined, 38],
    [1, 2, 3, undefined],
    [7, 8, 9, undefined],
  ]);
  expect(new Set(figures.map(({ what }) => what)).size).toBe(figures.length);
});

test('confidences are grouped by tenths, without empty ones', () => {
  const { tenths, calibrationError, rightOfHundred } = summarizeQuality(FILE);
  expect(tenths.map(({ from, given, right, share }) => [from, given, right, share])).toEqual([
    [0.4, 8, 4, 50],
    [0.9, 20, 19, 95],
  ]);
  expect([calibrationError, rightOfHundred]).toEqual([2, 80]);
});

test('the default is the quality in the file', () => {
  expect(summarizeQuality().figures[0]?.f1).toBe(measured.figures.direct.f1);
});
