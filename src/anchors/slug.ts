/** Lower-case ASCII letters and digits joined by hyphens; accents are dropped, apostrophes close up. */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ‘`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Cuts a slug to at most `length` characters, at a hyphen where there is one. */
export function shortenSlug(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const at = cut.lastIndexOf('-');
  return at > 0 ? cut.slice(0, at) : slug.slice(0, length);
}
