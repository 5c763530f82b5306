import type { BaseLabel } from './map-layer.ts';
import { nameKey } from './name-key.ts';

/** A town for which the site has its own name, with those by which the base map may know it. */
export interface OwnName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

/** Degrees between a town on the base map and the record that it is; further away is another of that name. */
const NEAR = 0.3;

/** Returns a function that gives a label's name: the site's own for a town that it has a record of. */
export function createNamer(names: readonly OwnName[]): (label: Pick<BaseLabel, 'name' | 'at'>) => string {
  const byKey = new Map<string, OwnName[]>();
  for (const own of names)
    for (const key of new Set([own.name, ...own.aliases].map(nameKey)))
      byKey.set(key, [...(byKey.get(key) ?? []), own]);
  return ({ name, at: [lon, lat] }) => {
    const near = byKey
      .get(nameKey(name))
      ?.find((own) => Math.abs(own.lon - lon) <= NEAR && Math.abs(own.lat - lat) <= NEAR);
    return near?.name ?? name;
  };
}
