import type { FrontMatter } from '../../schemas/article.ts';

/** A value for the front matter and where it came from, in words for parentheses: "from the first line". */
export interface Finding<T = string> {
  readonly value: T;
  readonly from: string;
}

/** What a source says about itself; a field is absent where it says nothing. */
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
  /** SPDX id where the license has one, else words. */
  readonly licence?: Finding | undefined;
  /** Only true: an article is no draft unless it says so. */
  readonly draft?: Finding<true> | undefined;
  readonly basedOn?: Finding<NonNullable<FrontMatter['basedOn']>> | undefined;
  /** Address of the page that was copied. */
  readonly url?: Finding | undefined;
}

/** A source that was read: Markdown without its title, and what was found out about it. */
export interface ImportedText {
  readonly body: string;
  readonly findings: Findings;
  /** What else was guessed or left out, one line each. */
  readonly notes: readonly string[];
}
