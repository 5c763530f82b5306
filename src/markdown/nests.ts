import { bySpan, type Span } from '../text/span.ts';

/** A span of something, or what a cut left of it; of two equal spans, the one with the lower order is outside. */
export interface Piece<T> extends Span {
  readonly whole: T;
  readonly order: number;
}

/** A piece and the pieces inside it; one that would cross its end is cut there. */
export interface NestedPiece<T> {
  readonly piece: Piece<T>;
  readonly within: Piece<T>[];
}

/** Sorts by start, outer pieces first. */
export function byPiece<T>(a: Piece<T>, b: Piece<T>): number {
  return bySpan(a, b) || a.order - b.order;
}

/** Groups sorted pieces into those that follow each other, each with the pieces inside it. */
export function nestPieces<T>(sorted: readonly Piece<T>[]): NestedPiece<T>[] {
  const nests: NestedPiece<T>[] = [];
  const queue = [...sorted];
  for (let i = 0; i < queue.length; i++) {
    const piece = queue[i];
    const open = nests.at(-1);
    if (!piece) break;
    if (!open || piece.start >= open.piece.end) {
      nests.push({ piece, within: [] });
      continue;
    }
    const cut = Math.min(piece.end, open.piece.end);
    open.within.push({ ...piece, end: cut });
    if (piece.end > cut) insert(queue, { ...piece, start: cut }, i + 1);
  }
  return nests;
}

function insert<T>(queue: Piece<T>[], piece: Piece<T>, from: number): void {
  let at = from;
  for (let next = queue[at]; next && byPiece(next, piece) <= 0; next = queue[at]) at++;
  queue.splice(at, 0, piece);
}
