/**
 * Moves marks in a margin down so that none covers another: each is at its preferred top or right below the previous one.
 * `wishes` are the preferred tops from first to last; `height` is that of one mark.
 */
export function stack(wishes: readonly number[], height: number): number[] {
  const tops: number[] = [];
  for (const wish of wishes) tops.push(Math.max(wish, (tops.at(-1) ?? -Infinity) + height));
  return tops;
}
