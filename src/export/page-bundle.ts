/** A page of the site as it is written: its path from the root, and its markup. */
export interface SplitPage {
  readonly page: string;
  readonly html: string;
}

const MARKER = /<!--page (\/[^>\s]*\/)-->/g;

/** What begins each page of a bundle; `path` is the page's address from the root. */
export function pageStart(path: string): string {
  return `<!--page ${path}--><!DOCTYPE html>`;
}

/**
 * Takes a bundle apart. Astro spends a millisecond and three files on every page that it knows of; of many small
 * pages that come from one article it needs to know of one alone. Text cannot hold the marker, since markup
 * writes its `<` as an entity.
 */
export function splitBundle(bundle: string): SplitPage[] {
  const markers = [...bundle.matchAll(MARKER)];
  return markers.map((marker, i) => ({
    page: `${(marker[1] ?? '').slice(1)}index.html`,
    html: bundle.slice(marker.index + marker[0].length, markers[i + 1]?.index),
  }));
}
