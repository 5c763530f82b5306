const keys = new Map<string, string>();

/** A name as it is compared: "Lake Assad", "the Euphrates River" and "İzmir" lose case, accents and what kind of thing they are. */
export function toNameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|river|lake) | (river|lake|sea)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  keys.set(name, key); // a map names some thousand things, again and again
  return key;
}
