import { findFirstIndex } from '../math/binary-search.ts';

/** What is wrong with a JSON source and where, in UTF-16 code units from its start. */
export interface JsonError {
  readonly offset: number;
  readonly reason: string;
}

/** The first fault of a JSON source; undefined if it is valid. V8 reports only some positions, so we search for it. */
export function findJsonError(source: string): JsonError | undefined {
  const message = messageOf(source);
  if (message === undefined) return undefined;
  const offset = findFault(source);
  return { offset, reason: describe(message, source[offset]) };
}

/** Binary search for the shortest prefix that no further text could complete. */
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

/** How V8's messages begin, and how to fix the fault. */
const REASONS: readonly (readonly [beginning: string, reason: string])[] = [
  ['Expected double-quoted', 'an extra comma, or a name without double quotes'],
  ['Expected property name', 'write the names of fields in double quotes'],
  ["Expected ':'", 'a colon is missing'],
  ["Expected ','", 'a comma or a closing bracket is missing'],
  ['Unterminated string', 'a quotation mark is not closed'],
  [
    'Bad control character',
    'a line break or tab inside quotation marks: write \\n or \\t, or close the quotation mark',
  ],
  ['Bad escaped', 'double the backslash inside quotation marks'],
  ['Bad Unicode', 'double the backslash inside quotation marks'],
  ['Unexpected non-whitespace', 'text after the end: remove it'],
];

/** Describes the character at fault, which helps more than V8's message about tokens. */
function describe(message: string, character: string | undefined): string {
  if (character === undefined)
    return 'the file ends too early: check that brackets and quotation marks are closed';
  const known = REASONS.find(([beginning]) => message.startsWith(beginning));
  if (known) return known[1];
  if (/['‘’“”«»„]/.test(character)) return `${character} is not a quotation mark in JSON: write "`;
  if (character === '/' || character === '#') return 'JSON has no comments: remove it';
  if (/[\]},]/.test(character)) return `a value is missing before ${character}, or there is an extra comma`;
  return `${JSON.stringify(character)} is unexpected: check quotation marks, commas and brackets`;
}

/** A field that `JSON.parse` or a schema would drop silently: a duplicate, or `__proto__`. For valid sources only. */
export function findLostField(source: string): JsonError | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const { token, index, isName } of findTokens(source)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isName) {
      // "\u0061" is the same name as "a".
      const name = token.includes('\\') ? JSON.stringify(JSON.parse(token)) : token;
      if (name === '"__proto__"')
        return { offset: index, reason: `${name} is a reserved name: choose another` };
      const names = open.at(-1);
      if (names?.has(name)) return { offset: index, reason: `${name} appears twice: remove one of them` };
      names?.add(name);
    }
  }
  return undefined;
}

interface Token {
  readonly token: string;
  readonly index: number;
  /** Whether a string is followed by a colon. */
  readonly isName: boolean;
}

/** Brackets and strings of valid JSON. One expression for a whole string would overflow the stack at some megabytes. */
function* findTokens(source: string): Generator<Token> {
  const begin = /[{}[\]"]/g;
  const colon = /\s*:/y;
  for (let match = begin.exec(source); match; match = begin.exec(source)) {
    const { index } = match;
    if (match[0] === '"') begin.lastIndex = endOfString(source, index);
    colon.lastIndex = begin.lastIndex;
    const isName = match[0] === '"' && colon.test(source);
    yield { token: source.slice(index, begin.lastIndex), index, isName };
  }
}

function endOfString(source: string, start: number): number {
  const stop = /["\\]/g;
  stop.lastIndex = start + 1;
  for (let match = stop.exec(source); match; match = stop.exec(source)) {
    if (match[0] === '"') return stop.lastIndex;
    stop.lastIndex++;
  }
  return source.length;
}
