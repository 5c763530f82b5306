import { findFirstIndex } from '../math/binary-search.ts';

/** What is wrong with a JSON source and where, in UTF-16 code units from its start. */
export interface JsonError {
  readonly offset: number;
  readonly reason: string;
}

/** The first fault of a JSON source; undefined where it is sound. V8 tells the place only of some, so it is sought. */
export function findJsonError(source: string): JsonError | undefined {
  const message = messageOf(source);
  if (message === undefined) return undefined;
  const offset = findFault(source);
  return { offset, reason: describe(message, source[offset]) };
}

/** Halves the way to the shortest beginning that no more text could complete. */
function findFault(source: string): number {
  const tooLong = findFirstIndex(source.length + 1, (length) => !couldGoOn(source.slice(0, length)), 1);
  return tooLong - 1;
}

function couldGoOn(beginning: string): boolean {
  const message = messageOf(beginning);
  if (message === undefined || message === 'Unexpected end of JSON input') return true;
  return Number(/ at position (\d+)/.exec(message)?.[1] ?? -1) === beginning.length;
}

function messageOf(source: string): string | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What V8's messages begin with, and how to fix it. */
const REASONS: readonly (readonly [beginning: string, reason: string])[] = [
  ['Expected double-quoted', 'a comma too many, or a name without double quotes'],
  ['Expected property name', 'write the names of fields in double quotes'],
  ["Expected ':'", 'a colon is missing'],
  ["Expected ','", 'a comma or a closing bracket is missing'],
  ['Unterminated string', 'a quotation mark is not closed'],
  [
    'Bad control character',
    'a line break or tab in quotation marks: write \\n or \\t, or close the quotation mark',
  ],
  ['Bad escaped', 'a backslash in quotation marks must be doubled'],
  ['Bad Unicode', 'a backslash in quotation marks must be doubled'],
  ['Unexpected non-whitespace', 'text after the end: remove it'],
];

/** The character at fault tells more than V8 does of tokens. */
function describe(message: string, character: string | undefined): string {
  if (character === undefined)
    return 'the file ends too early: check that brackets and quotation marks are closed';
  const known = REASONS.find(([beginning]) => message.startsWith(beginning));
  if (known) return known[1];
  if (/['‘’“”«»„]/.test(character)) return `${character} is no quotation mark in JSON: write "`;
  if (character === '/' || character === '#') return 'JSON has no comments: remove it';
  if (/[\]},]/.test(character)) return `a value is missing before ${character}, or a comma is too many`;
  return `${JSON.stringify(character)} is unexpected: check quotation marks, commas and brackets`;
}

/** A field that `JSON.parse` or a schema would drop unseen: one that an object has twice, or `__proto__`. For a sound source only. */
export function findLostField(source: string): JsonError | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const { 0: token, 1: colon, index } of source.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = token.slice(0, token.length - colon.length);
      if (name === '"__proto__"')
        return { offset: index, reason: `${name} is a reserved name: choose another` };
      const names = open.at(-1);
      if (names?.has(name)) return { offset: index, reason: `${name} is there twice: remove one of the two` };
      names?.add(name);
    }
  }
  return undefined;
}

/** Brackets and strings; one that a colon follows is a name. */
const TOKENS = /[{}[\]]|"(?:[^"\\]|\\.)*"(\s*:)?/gs;
