import type { Root } from 'hast';
import type { MapLayers } from '../basemap/load-map-layers.ts';
import type { MapSource } from '../basemap/sources.ts';
import type { Article, Publication } from '../publication/publication.ts';

/** The map data of a site: a digest of all of it, and the sources of its own detail extracts, if it has any. */
export interface Basemap {
  readonly digest: string;
  readonly detailSources: readonly MapSource[] | undefined;
}

/** Everything that pages are made from. */
export interface SiteContent extends Publication {
  readonly basemap: Basemap;
}

/** What is too large to be kept in memory, read when a page needs it. */
export interface Supply {
  /** The article's tree, without annotations. The caller may change it. */
  tree(article: Article): Promise<Root>;
  layers(): Promise<MapLayers>;
}
