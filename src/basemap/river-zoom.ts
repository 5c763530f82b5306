/** The zoom from which rivers of each rank are drawn. */
const RANK_ZOOM = [0, 4, 5.5, 7];

/** Whether rivers of a rank are drawn at a zoom. */
export function isRiverDrawn(rank: number, zoom: number): boolean {
  return zoom >= (RANK_ZOOM[rank - 1] ?? 0);
}
