/** From this confidence upwards, the words for it. */
const WORDS: readonly (readonly [number, string])[] = [
  [0.95, 'almost certain'],
  [0.85, 'very likely'],
  [0.7, 'likely'],
  [0.5, 'more likely than not'],
];

/** A confidence between 0 and 1 in plain words with its figure: "very likely (0.9)"; undefined where it is no such number. */
export function formatConfidence(confidence: string | undefined): string | undefined {
  const value = Number.parseFloat(confidence ?? '');
  if (!(value >= 0 && value <= 1)) return undefined;
  const words = WORDS.find(([least]) => value >= least)?.[1] ?? 'doubtful';
  return `${words} (${value})`;
}
