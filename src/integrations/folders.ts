/** The folders of one build, as absolute paths. */
export interface Folders {
  /** Contains `content/` and `public/`. */
  readonly site: string;
  /** Where the built site goes. */
  readonly out: string;
}
