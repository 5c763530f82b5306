/** Where in a file something is wrong; `line` and `column` count from 1. */
export interface ContentPosition {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A problem in a file that a person wrote; the message is `file:line:column reason`. */
export class ContentError extends Error implements ContentPosition {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** What is wrong and how to fix it, without the position. */
  readonly reason: string;

  constructor(position: ContentPosition, reason: string) {
    const { file, line, column } = position;
    const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
    super(showInvisible(`${place.join(':')} ${reason}`));
    this.name = 'ContentError';
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

/** All problems found, sorted by file and line; the message has one per line. */
export class ContentErrors extends AggregateError {
  declare readonly errors: ContentError[];

  constructor(errors: readonly ContentError[]) {
    const sorted = sortContentErrors(errors);
    super(sorted, sorted.map((error) => error.message).join('\n'));
    this.name = 'ContentErrors';
  }
}

/** Sorts by file and line. */
export function sortContentErrors(errors: readonly ContentError[]): ContentError[] {
  return [...errors].sort(byPosition);
}

/** Throws a single `ContentError` unchanged and several as `ContentErrors`; does nothing for none. */
export function throwContentErrors(errors: readonly ContentError[]): void {
  const [first] = errors;
  if (!first) return;
  throw errors.length === 1 ? first : new ContentErrors(errors);
}

/** The problems that an error contains; rethrows any error that is not about the content. */
export function listContentErrors(error: unknown): readonly ContentError[] {
  if (error instanceof ContentErrors) return error.errors;
  if (error instanceof ContentError) return [error];
  throw error;
}

/**
 * Text with control characters as escapes: terminals act on them, and readers cannot see characters that reverse the
 * order of letters.
 */
export function showInvisible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

function byPosition(a: ContentError, b: ContentError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
