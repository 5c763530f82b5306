import type { Gazetteer } from '../../annotate/types.ts';
import type { SharedName } from '../../knowledge/namesakes.ts';
import type { LoadedArticle } from '../../publication/identify-articles.ts';
import type { ContentPosition } from '../../schemas/content-error.ts';
import type { EntityRecord } from '../../schemas/entity.ts';

/** Something for an editor to look at; it does not stop a build. */
export interface Finding {
  readonly at: ContentPosition;
  /** The article's words, or the name in question. */
  readonly words?: string | undefined;
  /** What is doubtful. */
  readonly why: string;
  /** The edit or command that settles it. */
  readonly fix: string;
  /** The greatest comes first within its kind. */
  readonly weight: number;
}

/** What is looked at. */
export interface CheckedSite {
  readonly articles: readonly LoadedArticle[];
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly sharedNames: readonly SharedName[];
  readonly gazetteer: Gazetteer;
  /** Position of a field of a record. */
  positionOf(id: string, path: readonly PropertyKey[]): ContentPosition;
  /** Position of an offset of an article's text; of the file alone where it is not known. */
  placeIn(article: LoadedArticle, offset: number): ContentPosition;
}

/** A kind of finding. */
export interface FindingKind {
  /** Name in JSON, and of the option `--max-<name>`. */
  readonly name: string;
  /** What begins each line. */
  readonly label: string;
  /** One or several in the summary: "2 uncertain annotations". */
  readonly counted: readonly [one: string, many: string];
  find(site: CheckedSite): readonly Finding[] | Promise<readonly Finding[]>;
}
