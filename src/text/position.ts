import type { ArticleText } from './article-text.ts';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in a plain text. */
export function textPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/**
 * Line and column of an offset of an article text in its Markdown body, from the position of its text node. An escape
 * or entity earlier in the same node shifts the column.
 */
export function markdownPosition({ runs }: ArticleText, offset: number): Position | undefined {
  const run = runs.find(({ start, end }) => start <= offset && offset < end);
  const start = run?.node.position?.start;
  if (run === undefined || start === undefined) return undefined;
  const within = textPosition(run.node.value, offset - run.start);
  if (within.line === 1) return { line: start.line, column: start.column + within.column - 1 };
  return { line: start.line + within.line - 1, column: within.column };
}
