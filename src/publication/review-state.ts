/** How much of an article's annotations an editor decided about. */
export interface ReviewState {
  readonly decided: number;
  readonly rejected: number;
  /** The day of the latest decision. */
  readonly on?: string;
}
