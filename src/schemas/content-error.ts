/** Where in a file something is wrong; `line` and `column` count from 1. */
export interface ContentPosition {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Something wrong in what a person wrote; the message reads `file:line:column reason`. */
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

/** Every problem of a reading at once, in the order of files and lines; the message has one per line. */
export class ContentErrors extends AggregateError {
  declare readonly errors: ContentError[];

  constructor(errors: readonly ContentError[]) {
    const sorted = sortContentErrors(errors);
    super(sorted, sorted.map((error) => error.message).join('\n'));
    this.name = 'ContentErrors';
  }
}

/** In the order of files and lines. */
export function sortContentErrors(errors: readonly ContentError[]): ContentError[] {
  return [...errors].sort(byPosition);
}

/** Throws one `ContentError` as it is, several as `ContentErrors`, and nothing for none. */
export function throwContentErrors(errors: readonly ContentError[]): void {
  const [first] = errors;
  if (!first) return;
  throw errors.length === 1 ? first : new ContentErrors(errors);
}

/** The problems that an error tells; whatever is no problem of the content is thrown again. */
export function listContentErrors(error: unknown): readonly ContentError[] {
  if (error instanceof ContentErrors) return error.errors;
  if (error instanceof ContentError) return [error];
  throw error;
}

/** A terminal obeys control characters, and a reader cannot see marks that turn the order of letters around. */
function showInvisible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

function byPosition(a: ContentError, b: ContentError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
