import type { Archive } from '../archive/archive.ts';
import { paginate } from './list-pages.ts';

/**
 * Items per file in `assets/`. A filter needs the complete list, and a page opened from a disk can load it only as
 * scripts. 500 quotations are about 40 kB compressed.
 */
const PART = 500;

/** The paginated lists that have a filter. */
export type WholeList = 'quotes' | 'entities';

/** Splits a list into the parts that are written as files. */
export function splitParts<T>(items: readonly T[]): readonly (readonly T[])[] {
  return paginate(items, PART).map((page) => page.items);
}

/** The number of files that a complete list takes. */
export function countParts(archive: Archive, list: WholeList): number {
  const size = list === 'quotes' ? archive.quotations.length : archive.entities.size;
  return Math.max(1, Math.ceil(size / PART));
}

/** A script that passes part of a list, as HTML, to the filter that loads it. */
export function partScript(html: string): string {
  return `newsglossList(${JSON.stringify(html.replace(/\n\s*/g, ' '))})\n`;
}
