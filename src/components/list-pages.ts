/** One page of a paginated list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Splits a list into pages of at most `size` items; an empty list gives one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    page: i + 1,
    pages,
  }));
}

/** Splits a list into pages of at most `size` rows. Items are never split, so one with more rows gets its own page. */
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
