import { sep } from 'node:path';

/** What a shell expands in double quotes; a backslash separates folders on Windows. */
const SPECIAL = sep === '/' ? /[\\"$`]/g : /["$`]/g;

/** Any words as one argument, in double quotes. */
export function quoteForShell(words: string): string {
  return `"${words.replace(SPECIAL, '\\$&')}"`;
}

/** A path as one argument, in quotes only if it needs them. */
export function quotePath(path: string): string {
  const plain = sep === '/' ? /^[\w./:-]+$/ : /^[\w./:\\-]+$/;
  return plain.test(path) ? path : quoteForShell(path);
}
