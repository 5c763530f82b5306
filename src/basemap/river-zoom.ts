/** From which zoom rivers of a rank are drawn. */
const RANK_ZOOM = [0, 4, 5.5, 7];

/** True where rivers of that rank are drawn at that zoom. */
export function isRiverDrawn(rank: number, zoom: number): boolean {
  return zoom >= (RANK_ZOOM[rank - 1] ?? 0);
}
