/** Seconds for which a browser need not ask again for a font. */
const FONT_AGE = 600;

/**
 * The `Cache-Control` header of a file; `others` for all but fonts. The site may change at any moment, its fonts hardly
 * do: a browser that has to ask for them again prints without them, since it does not wait.
 */
export function cacheControlOf(file: string, others: 'no-cache' | 'no-store'): string {
  return file.endsWith('.woff2') ? `max-age=${FONT_AGE}` : others;
}
