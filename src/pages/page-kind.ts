import type { EntityLookup } from '../archive/archive.ts';
import type { Article } from '../publication/publication.ts';
import type { Site } from '../schemas/site.ts';
import type { Read } from './queries.ts';
import type { SiteContent, Supply } from './site-content.ts';

/** A file of the site before it is rendered. */
export interface PlannedFile<Props> {
  /** From the site's root, with a leading slash: "/articles/x/" for a page, "/articles/x/map.svg" for a file. */
  readonly path: string;
  readonly props: Props;
}

/** What a file is rendered with, besides its properties; components have it as `Astro.locals`. */
export interface RenderContext {
  readonly site: Site;
  /** Of the file, from the site's root with a leading slash. */
  readonly path: string;
  /** The address of something in the site as seen from the file; any other address is unchanged. */
  to(address: string): string;
  /** Reads from the publication; the file is rendered again if a read would give something else. */
  readonly read: Read;
  /** The records; asking for one is a read. */
  readonly entities: EntityLookup;
  readonly supply: Supply;
  /** The version of the publication that a preview shows; undefined in a build. */
  readonly preview: string | undefined;
}

/** A kind of file that a site has: where its files are and how one of them is rendered. */
export interface PageKind<Props extends object> {
  /** Unique; kept with the rendered files between builds. */
  readonly name: string;
  /** Lists the files that need one article and no other; they can be rendered where the others are not loaded. */
  ofArticle?(
    article: Article,
    content: Pick<SiteContent, 'entities' | 'overlays'>,
  ): readonly PlannedFile<Props>[];
  /** Lists the other files. */
  ofSite?(content: SiteContent): readonly PlannedFile<Props>[];
  render(props: Props, context: RenderContext): string | Promise<string>;
}

/** A kind whose properties are known only to itself. */
export type AnyPageKind = PageKind<object>;

/** Checks a kind against its own properties. */
export function defineKind<Props extends object>(kind: PageKind<Props>): AnyPageKind {
  return kind;
}
