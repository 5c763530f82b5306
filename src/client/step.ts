/** The tops of the stops in reading order, in the window's coordinates, and the stop that the reader is at. */
export interface Position {
  readonly tops: readonly number[];
  readonly current: number | undefined;
  /** Height of the window; a current stop outside it no longer counts. */
  readonly height: number;
}

/** Reading continues below this line: the window's top plus what a header may cover. */
const LINE = 96;

/** The stop after (`by` 1) or before (`by` -1) the one the reader is at or has scrolled to; undefined at the end. */
export function stepFrom({ tops, current, height }: Position, by: 1 | -1): number | undefined {
  const at = current === undefined ? undefined : tops[current];
  if (current !== undefined && at !== undefined && at >= 0 && at <= height) {
    return tops[current + by] === undefined ? undefined : current + by;
  }
  const found = by === 1 ? tops.findIndex((top) => top > LINE) : tops.findLastIndex((top) => top < LINE);
  return found === -1 ? undefined : found;
}
