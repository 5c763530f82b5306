import type { Ledger } from '../anchors/ledger.ts';
import type { Archive, ArchiveArticle } from '../archive/archive.ts';
import type { Picture } from '../markdown/tame-tree.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Overlay } from '../schemas/overlay.ts';
import type { Site } from '../schemas/site.ts';
import type { ReviewState } from './review-state.ts';

/** An article of a publication: its front matter and its annotations. `readTree` gives its tree. */
export interface Article extends ArchiveArticle {
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  /** Positions count from the start of the file, including front matter. */
  readonly pictures: readonly Picture[];
  /** Where the cache keeps what was made from the file. */
  readonly key: string;
  /** Absent if no editor decided about its annotations. */
  readonly review?: ReviewState;
  /** Changes when anything that a page shows of the article does: front matter, text, markup, annotations, ids. */
  readonly digest: string;
}

/** Everything a publisher has: read, checked, annotated and joined. */
export interface Publication {
  readonly site: Site;
  /** By id, sorted by name. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** By the slug of the article. */
  readonly overlays: ReadonlyMap<string, Overlay>;
  readonly ledger: Ledger;
  /** By slug, in the order of their files. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly archive: Archive;
}
