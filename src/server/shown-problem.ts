import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentError } from '../schemas/content-error.ts';

/** A problem as a page of the preview shows it. */
export interface ShownProblem {
  /** `file:line:column` */
  readonly place: string;
  readonly reason: string;
  /** The line of the file, if the problem is in one. */
  readonly excerpt?: string;
}

/** Longer lines are cut; a paragraph is one line. */
const LONGEST = 300;

/** Adds the words that a problem is about, from the site's folder. */
export function showProblem({ file, line, column, reason }: ContentError, site: string): ShownProblem {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const excerpt = line === undefined ? undefined : readLine(join(site, file), line);
  const start = Math.max(0, (column ?? 1) - 1 - LONGEST / 2);
  const shown = excerpt?.slice(start, start + LONGEST).trim();
  return { place: place.join(':'), reason, ...(shown ? { excerpt: shown } : {}) };
}

function readLine(path: string, line: number): string | undefined {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/)[line - 1];
  } catch {
    return undefined; // gone since
  }
}
