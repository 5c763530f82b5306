/** How often annotations with similar confidence were right. */
export interface Bin {
  /** From `from` (inclusive) to `to` (exclusive, except for 1). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** Mean confidence; 0 in an empty bin. */
  readonly mean: number;
}

/** The confidence of one annotation, and whether the annotation is right. */
export interface JudgedConfidence {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 10;

/** The calibration table: ten bins of equal width, including empty ones. */
export function calibrate(judged: readonly JudgedConfidence[]): Bin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index,
    );
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.length,
      right: inside.filter(({ right }) => right).length,
      mean: inside.length === 0 ? 0 : sum / inside.length,
    };
  });
}

/** Expected calibration error: the mean gap between confidence and accuracy, weighted by bin size. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { count, right, mean }) => sum + Math.abs(right - mean * count), 0);
  return total === 0 ? 0 : error / total;
}
