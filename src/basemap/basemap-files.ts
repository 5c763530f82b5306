import type { EncodedMapLayer } from './map-layer.ts';
import type { Bounds } from './position.ts';
import type { MapSource } from './sources.ts';

/** The name of the global function that every map data file calls with its name and its data. */
export const BASEMAP_GLOBAL = 'newsglossBasemap';

/** What a page needs to know about a detail extract to load its file, `basemap-detail-<name>.js`. */
export interface DetailEntry {
  readonly name: string;
  readonly bounds: Bounds;
  readonly sources: readonly MapSource[];
}

/** The contents of `basemap-world.js`: the coarse world, and a list of the more detailed files. */
export interface WorldFile {
  readonly layer: EncodedMapLayer;
  readonly sources: readonly MapSource[];
  /** Parts of the detailed world by name; their files are `basemap-<name>.js`. */
  readonly parts: Readonly<Record<string, Bounds>>;
  readonly details: readonly DetailEntry[];
}

/** A committed extract, `content/basemap/<name>/detail.json`. */
export interface DetailFile {
  readonly sources: readonly MapSource[];
  readonly layer: EncodedMapLayer;
}

/** From this zoom on, parts of the detailed world replace the coarse one. */
export const PARTS_ZOOM = 4.75;
/** From this zoom on, detail extracts are drawn over the world. */
export const DETAIL_ZOOM = 6.25;
