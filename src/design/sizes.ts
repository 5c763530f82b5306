/** The scale of type sizes, by the names of their CSS custom properties: `--size-small`. */
export const typeSizes = {
  micro: '0.6875rem',
  mini: '0.75rem',
  tiny: '0.8125rem',
  note: '0.875rem',
  small: '0.9375rem',
  body: '1.0625rem',
  lead: '1.125rem',
  text: '1.1875rem',
  large: '1.25rem',
  masthead: '1.375rem',
  heading: '1.4375rem',
  figure: '1.75rem',
  // These grow with the window: a page's title, the first article on the front page, a quotation on its own page.
  'display-title': 'clamp(1.875rem, 1.4rem + 2.2vw, 2.875rem)',
  'display-lead': 'clamp(1.625rem, 1.2rem + 1.9vw, 2.375rem)',
  'display-quotation': 'clamp(1.375rem, 1.1rem + 1.4vw, 2rem)',
  'display-indirect': 'clamp(1.25rem, 1.05rem + 1vw, 1.625rem)',
} as const satisfies Record<string, string>;

/**
 * Widths of the page at which the layout changes. Queries cannot use custom properties, so style sheets repeat these
 * values, as in `@container page (inline-size < 40rem)`; a test checks that they match.
 */
export const breakpoints = {
  /** Below this, a line has few letters, because the reader has enlarged them; tables become lines. */
  enlarged: '20rem',
  /** Below this, everything is in one column. */
  narrow: '40rem',
  /** From here on, there is room for a second column; below, rows of the table of quotations become entries. */
  wide: '64rem',
  /** From here on, there is also room for notes in the margin. */
  notes: '69rem',
} as const satisfies Record<string, string>;
