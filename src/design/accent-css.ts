import { makeReadable } from './contrast.ts';

/**
 * The style sheet for a publisher's accent color, lightened for the dark theme. It does not use `light-dark()`, because
 * no bundler translates this sheet for browsers without it.
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
