/** Digests of the files of a built site, by path. */
export type Digests = ReadonlyMap<string, string>;

/** Differences between a built site and the expected one, one per file; `[]` if there are none. */
export function compareSites(found: Digests, wanted: Digests): string[] {
  return [...new Set([...found.keys(), ...wanted.keys()])].sort().flatMap((file) => {
    if (found.get(file) === wanted.get(file)) return [];
    if (!wanted.has(file)) return [`${file} is left over`];
    return [found.has(file) ? `${file} differs` : `${file} is missing`];
  });
}
