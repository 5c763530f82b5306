/** Where a Markdown text comes from, for messages. */
export interface MarkdownSource {
  readonly file: string;
  /** Lines of the file before the text. */
  readonly linesBefore: number;
}
