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
  tree(article: Article): Root;
  layers(): MapLayers;
}

/** A file of the site before it is rendered. */
export interface PlannedFile<Props> {
  /** From the site's root, with a leading slash: "/articles/x/" for a page, "/articles/x/map.svg" for a file. */
  readonly path: string;
  readonly props: Props;
}

/** What a file is rendered with, besides its properties. */
export interface RenderContext extends App.Locals {
  readonly supply: Supply;
}

/** A kind of file that a site has: where its files are and how one of them is rendered. */
export interface PageKind<Props extends object> {
  /** Unique; kept with the rendered files between builds. */
  readonly name: string;
  /** A function lists the files that only need one article; they can be rendered without the others. */
  readonly ofArticle?: (
    article: Article,
    content: Omit<SiteContent, 'archive'>,
  ) => Iterable<PlannedFile<Props>>;
  readonly ofSite?: (content: SiteContent) => Iterable<PlannedFile<Props>>;
  render(props: Props, context: RenderContext): Promise<string>;
}
