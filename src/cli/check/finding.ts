import type { Gazetteer } from '../../annotate/types.ts';
import type { LoadedArticle } from '../../publication/identify-articles.ts';
import type { EntityRecord } from '../../schemas/entity.ts';

/** Something for an editor to look at; it does not stop a build. */
export interface Finding {
  /** `file:line:column`, or the file alone. */
  readonly place: string;
  /** What is doubtful, and what to do about it, in one line. */
  readonly reason: string;
  /** The greatest comes first within its kind. */
  readonly weight: number;
}

/** What is looked at. */
export interface CheckedSite {
  readonly articles: readonly LoadedArticle[];
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly gazetteer: Gazetteer;
  /** The file of a record, from the site's folder. */
  fileOf(id: string): string;
  /** An offset of an article's text as `file:line:column`. */
  placeIn(article: LoadedArticle, offset: number): string;
}

/** A kind of finding. */
export interface FindingKind {
  /** Name in JSON, and of the option `--max-<name>`. */
  readonly name: string;
  /** What begins each line. */
  readonly label: string;
  /** One or several in the summary: "2 uncertain annotations". */
  readonly counted: readonly [one: string, many: string];
  find(site: CheckedSite): Finding[];
}
