import type { ArticleText } from '../text/article-text.ts';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset of a plain text stands. */
export function toTextPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Where an offset of an article text stands in its Markdown body, by the place of the text node that holds it. The
 * column is that of the words as they read: an escape or entity before them in the same node shifts it.
 */
export function toMarkdownPosition({ runs }: ArticleText, offset: number): Position | undefined {
  const run = runs.find(({ start, end }) => start <= offset && offset < end);
  const start = run?.node.position?.start;
  if (run === undefined || start === undefined) return undefined;
  const within = toTextPosition(run.node.value, offset - run.start);
  if (within.line === 1) return { line: start.line, column: start.column + within.column - 1 };
  return { line: start.line + within.line - 1, column: within.column };
}
