/**
 * Moves marks in a margin down so that none covers another: each at its wish or right under the one before.
 * `wishes` are their tops from first to last, `height` is one mark's.
 */
export function stack(wishes: readonly number[], height: number): number[] {
  const tops: number[] = [];
  for (const wish of wishes) tops.push(Math.max(wish, (tops.at(-1) ?? -Infinity) + height));
  return tops;
}
