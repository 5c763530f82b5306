/** One page of a list that is too long for one. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Divides a list into pages of at most `size` items; an empty list has one, empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    page: i + 1,
    pages,
  }));
}

/** Divides a list into pages that hold at most `size` rows, unless a single item has more; items are never cut. */
export function paginateByWeight<T>(
  items: readonly T[],
  size: number,
  weigh: (item: T) => number,
): ListPage<T>[] {
  const groups: T[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const more = weigh(item);
    const last = groups.at(-1);
    if (last && (last.length === 0 || weight + more <= size)) {
      last.push(item);
      weight += more;
    } else {
      groups.push([item]);
      weight = more;
    }
  }
  return groups.map((group, i) => ({ items: group, page: i + 1, pages: groups.length }));
}
