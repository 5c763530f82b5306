import type { EntityRecord } from '../../schemas/entity.ts';
import type { AnnotatedText } from './annotated-text.ts';

/** An article of one side. */
export interface SideArticle {
  readonly slug: string;
  /** Path from the site's folder, with `/`; of a record, where it was read. */
  readonly file: string;
  readonly formerly: readonly string[];
  readonly record: AnnotatedText;
  /** The line of an offset of its text in its file; undefined for a record, which has no lines. */
  lineOf(offset: number): number | undefined;
}

/** One of the two states to compare. */
export interface DiffSide {
  /** What the user called it. */
  readonly name: string;
  readonly articles: ReadonlyMap<string, SideArticle>;
  /** The authority file with the file of each record; undefined for a folder of annotations, which has none. */
  readonly entities:
    | ReadonlyMap<string, { readonly record: EntityRecord; readonly file: string }>
    | undefined;
}
