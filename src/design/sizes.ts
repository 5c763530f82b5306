/** The scale of type sizes, by their names as CSS custom properties: `--size-small`. */
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
  // What grows with the window: a page's title, the first article of the front page, a quotation on its own page.
  'display-title': 'clamp(1.875rem, 1.4rem + 2.2vw, 2.875rem)',
  'display-lead': 'clamp(1.625rem, 1.2rem + 1.9vw, 2.375rem)',
  'display-quotation': 'clamp(1.375rem, 1.1rem + 1.4vw, 2rem)',
  'display-indirect': 'clamp(1.25rem, 1.05rem + 1vw, 1.625rem)',
} as const satisfies Record<string, string>;

/**
 * Widths of the window at which the layout changes. A media query cannot read a custom property, so style sheets
 * write them out as `(width < 40rem)` or `(width >= 64rem)`; a test holds them to these.
 */
export const breakpoints = {
  /** Below it everything is in one column, and rows of a table become entries. */
  narrow: '40rem',
  /** From it on there is room for a second column. */
  wide: '64rem',
  /** From it on there is room for notes in the margin as well. */
  notes: '84rem',
} as const satisfies Record<string, string>;
