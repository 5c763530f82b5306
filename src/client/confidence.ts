/** The lowest confidence for each wording. */
const WORDS: readonly (readonly [number, string])[] = [
  [0.95, 'almost certain'],
  [0.85, 'very likely'],
  [0.7, 'likely'],
  [0.5, 'more likely than not'],
];

/** A confidence from 0 to 1 in words: "very likely (0.9)"; undefined if it is not such a number. */
export function formatConfidence(confidence: string | undefined): string | undefined {
  const value = Number.parseFloat(confidence ?? '');
  if (!(value >= 0 && value <= 1)) return undefined;
  const words = WORDS.find(([least]) => value >= least)?.[1] ?? 'doubtful';
  return `${words} (${value})`;
}
