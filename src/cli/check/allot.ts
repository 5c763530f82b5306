/** Of each kind, as many are shown in any case, so that many of one do not hide the others. */
const EACH = 2;

/** How many of each kind to show, at most `most` in all: a few of each, then as many as there are, in order. */
export function allot(counts: readonly number[], most: number): number[] {
  let left = most;
  const take = (count: number) => {
    const taken = Math.min(count, left);
    left -= taken;
    return taken;
  };
  const few = counts.map((count) => take(Math.min(count, EACH)));
  return counts.map((count, i) => (few[i] ?? 0) + take(count - (few[i] ?? 0)));
}
