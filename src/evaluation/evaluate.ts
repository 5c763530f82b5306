import type { GoldArticle } from '../training/read-gold.ts';
import { type Bin, calibrate, calibrationError, type JudgedConfidence } from './calibration.ts';
import { type AttributionError, type ErrorClass, findErrors } from './error-classes.ts';
import { computeFigures, type Figures } from './figures.ts';
import { createCounts, type FoundAttribution, scoreArticle } from './score.ts';

/** How well the annotator does on a set of gold articles. */
export interface Evaluation {
  readonly figures: Figures;
  readonly calibration: readonly Bin[];
  /** Expected calibration error, from 0 to 1. */
  readonly calibrationError: number;
  readonly errors: readonly AttributionError[];
}

/** Scores what `annotate` finds in each article against the gold attributions. */
export function evaluate(
  articles: readonly GoldArticle[],
  annotate: (article: GoldArticle) => readonly FoundAttribution[],
): Evaluation {
  const counts = createCounts();
  const judged: JudgedConfidence[] = [];
  const errors: AttributionError[] = [];
  for (const article of articles) {
    const found = annotate(article);
    const outcome = scoreArticle(counts, article, found);
    const hits = new Set(outcome.matched.values());
    judged.push(...found.map(({ confidence }, index) => ({ confidence, right: hits.has(index) })));
    errors.push(...findErrors(article, found, outcome));
  }
  const calibration = calibrate(judged);
  return {
    figures: computeFigures(counts),
    calibration,
    calibrationError: calibrationError(calibration),
    errors,
  };
}

/** Errors per class, most frequent first; classes without errors are left out. */
export function countErrors(errors: readonly AttributionError[]): [ErrorClass, number][] {
  const counts = new Map<ErrorClass, number>();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
