/** A name as it is compared: "Lake Assad", "the Euphrates River" and "İzmir" lose case, accents and what kind of thing they are. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|river|lake) | (river|lake|sea)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
