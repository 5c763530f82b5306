/** A value for the front matter and how it came, in words that follow it in brackets: "from the first line". */
export interface Finding<T = string> {
  readonly value: T;
  readonly from: string;
}

/** What a source tells of itself; a field is absent where it does not. */
export interface Findings {
  readonly title?: Finding | undefined;
  readonly language?: Finding | undefined;
  /** ISO date. */
  readonly published?: Finding | undefined;
  readonly dateline?: Finding | undefined;
  readonly publisher?: Finding | undefined;
  readonly authors?: Finding<readonly string[]> | undefined;
  readonly summary?: Finding | undefined;
  readonly tags?: Finding<readonly string[]> | undefined;
  readonly slug?: Finding | undefined;
  /** Address of the page that the copy was made of. */
  readonly url?: Finding | undefined;
}

/** A text on its way to an article: Markdown without its title, and what was found out. */
export interface Draft {
  readonly body: string;
  readonly findings: Findings;
  /** What else was guessed or left out, a line each. */
  readonly notes: readonly string[];
}
