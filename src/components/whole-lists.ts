import type { Archive } from '../archive/archive.ts';
import { paginate } from './list-pages.ts';

/**
 * Items of a long list in one file of `assets/`. A filter needs the whole list, which a page opened from a disk can only
 * load as scripts; 500 quotations are some 40 kB once compressed.
 */
const PART = 500;

/** The lists that run over several pages and have a filter. */
export type WholeList = 'quotes' | 'entities';

/** The items of a part as a list, from 1. */
export function splitParts<T>(items: readonly T[]): readonly (readonly T[])[] {
  return paginate(items, PART).map((page) => page.items);
}

/** How many files hold the whole list. */
export function countParts(archive: Archive, list: WholeList): number {
  const size = list === 'quotes' ? archive.quotations.length : archive.entities.size;
  return Math.max(1, Math.ceil(size / PART));
}

/** The script that hands a part of a list, as HTML, to the filter that has asked for it. */
export function partScript(html: string): string {
  const local = html
    .replace(/\n\s*/g, ' ')
    // Folders on a disk have no index; the client puts the way to the site's root in front.
    .replace(
      / href="(\/[^"#]*\/)(#[^"]*)?"/g,
      (_, path: string, hash = '') => ` href="${path}index.html${hash}"`,
    );
  return `newsglossList(${JSON.stringify(local)})\n`;
}
