import { makeReadable } from './contrast.ts';

/**
 * The style sheet for an accent color of a publisher's own, lightened for dark paper. It spells out what `light-dark()`
 * would say shorter, since no bundler translates this sheet for browsers without it.
 */
export function accentCss(accent: string): string {
  const light = `--accent:${makeReadable(accent, 0)}`;
  const dark = `--accent:${makeReadable(accent, 1)}`;
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
    '',
  ].join('\n');
}
