/** A page of the site: its path from the root and its HTML. */
export interface SplitPage {
  readonly page: string;
  readonly html: string;
}

const MARKER = /<!--page (\/[^>\s]*\/)-->/g;

/** The start of a page in a bundle; `path` is the page's root-relative address. */
export function pageStart(path: string): string {
  return `<!--page ${path}--><!DOCTYPE html>`;
}

/**
 * Splits a bundle into its pages. Astro spends a millisecond and three files on every page, so it renders the many small
 * pages of one article as a single bundle. Text cannot contain the marker, since `<` is escaped in HTML.
 */
export function splitBundle(bundle: string): SplitPage[] {
  const markers = [...bundle.matchAll(MARKER)];
  return markers.map((marker, i) => ({
    page: `${(marker[1] ?? '').slice(1)}index.html`,
    html: bundle.slice(marker.index + marker[0].length, markers[i + 1]?.index),
  }));
}
