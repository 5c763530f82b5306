import type { EncodedMapLayer } from './map-layer.ts';
import type { Bounds } from './position.ts';
import type { MapSource } from './sources.ts';

/** The name of the global function that every map data file calls with its name and its data. */
export const BASEMAP_GLOBAL = 'newsglossBasemap';

/** What a page must know of a detail extract to load it: its file is `basemap-detail-<name>.js`. */
export interface DetailEntry {
  readonly name: string;
  readonly bounds: Bounds;
  readonly sources: readonly MapSource[];
}

/** What `basemap-world.js` holds: the coarse world, and which finer files there are. */
export interface WorldFile {
  readonly layer: EncodedMapLayer;
  readonly sources: readonly MapSource[];
  /** Parts of the fine world by name; their files are `basemap-<name>.js`. */
  readonly parts: Readonly<Record<string, Bounds>>;
  readonly details: readonly DetailEntry[];
}

/** A committed extract, `content/basemap/<name>/detail.json`. */
export interface DetailFile {
  readonly sources: readonly MapSource[];
  readonly layer: EncodedMapLayer;
}

/** From this zoom on the parts of the fine world are drawn in the coarse one's place. */
export const PARTS_ZOOM = 4.75;
/** From this zoom on a detail extract is drawn over the world. */
export const DETAIL_ZOOM = 6.25;
