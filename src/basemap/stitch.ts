import type { Line, Position } from './position.ts';

/** Parts of outlines by the number of owners. */
export interface SharedStretches {
  /** Rings and lines with a single owner: coasts and the edge of the box. */
  readonly single: readonly Line[];
  /** Lines shared by two owners. */
  readonly shared: readonly Line[];
}

const positionKey = ([lon, lat]: Position): string => `${lon.toFixed(5)},${lat.toFixed(5)}`;

interface Stretch {
  readonly a: Position;
  readonly b: Position;
  readonly owners: Set<string>;
}

/**
 * Divides outlines into parts with one owner and parts that two owners share. Neighbors must have the same
 * positions, to the meter. Connected parts are returned as one line.
 */
export function findSharedStretches(outlines: Iterable<{ owner: string; ring: Line }>): SharedStretches {
  const stretches = new Map<string, Stretch>();
  for (const { owner, ring } of outlines) {
    for (const [index, b] of ring.entries()) {
      const a = ring[index - 1];
      if (a === undefined || positionKey(a) === positionKey(b)) continue;
      const key = [positionKey(a), positionKey(b)].sort().join(' ');
      const known = stretches.get(key);
      if (known) known.owners.add(owner);
      else stretches.set(key, { a, b, owners: new Set([owner]) });
    }
  }
  const all = [...stretches.values()];
  return {
    single: joinLines(all.filter(({ owners }) => owners.size === 1).map(({ a, b }) => [a, b])),
    shared: joinLines(all.filter(({ owners }) => owners.size > 1).map(({ a, b }) => [a, b])),
  };
}

/** Joins lines where exactly two of them meet. A closed line repeats its first position. */
export function joinLines(lines: readonly Line[]): Line[] {
  const atEnd = new Map<string, Set<Line>>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (end !== undefined)
        atEnd.set(positionKey(end), (atEnd.get(positionKey(end)) ?? new Set()).add(line));
    }
  }
  const used = new Set<Line>();
  const grow = (start: Line): Position[] => {
    const joined = [...start];
    for (let end = joined.at(-1); end !== undefined; end = joined.at(-1)) {
      const here = atEnd.get(positionKey(end));
      const next = here?.size === 2 ? [...here].find((line) => !used.has(line)) : undefined;
      if (next === undefined) break;
      used.add(next);
      const first = next[0];
      const onward =
        first !== undefined && positionKey(first) === positionKey(end) ? next : [...next].reverse();
      for (const position of onward.slice(1)) joined.push(position);
    }
    return joined;
  };
  return lines.flatMap((line) => {
    if (used.has(line)) return [];
    used.add(line);
    return [grow(grow(line).reverse())];
  });
}
