import { findAddressPartFault } from '../schemas/address-part.ts';
import { ContentError, ContentErrors, listContentErrors } from '../schemas/content-error.ts';
import { type Review, reviewSchema } from '../schemas/decision.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type ContentEntry, type ContentFiles, listContent, readListed } from '../schemas/read-content.ts';

/** A checked file of decisions, and its path from the site's folder. */
export interface LoadedReview extends Review {
  readonly file: string;
  readonly errorAt: (path: readonly PropertyKey[], reason: string) => ContentError;
}

/** The valid files by the slug of their article, and what is wrong with the others. */
export interface ReadReviews {
  readonly reviews: ReadonlyMap<string, LoadedReview>;
  readonly errors: readonly ContentError[];
}

export const reviewFolder = 'content/review';
const EXTENSION = '.yaml';

/** Reads and checks editors' decisions (`content/review/<slug>.yaml`). */
export function readReviews(site: ContentFiles): ReadReviews {
  const reviews = new Map<string, LoadedReview>();
  const errors: ContentError[] = [];
  for (const entry of listContent(site, reviewFolder)) {
    try {
      reviews.set(entry.name.slice(0, -EXTENSION.length), readReview(entry, site));
    } catch (error) {
      errors.push(...listContentErrors(error));
    }
  }
  return { reviews, errors };
}

function readReview({ name, file }: ContentEntry, site: ContentFiles): LoadedReview {
  if (!name.endsWith(EXTENSION)) {
    const reason = `is not a file of decisions: rename it to <slug of its article>${EXTENSION}, or move it`;
    throw new ContentError({ file }, reason);
  }
  const fault = findAddressPartFault(name.slice(0, -EXTENSION.length));
  if (fault !== undefined) throw new ContentError({ file }, `the slug in its name ${fault}; rename the file`);
  return parseReview(readListed(site, file), file);
}

/** The decisions of a file's text; throws `ContentError`s for a broken one. */
export function parseReview(source: string, file: string): LoadedReview {
  refuseConflict(source, file);
  const parsed = parseYaml<Review>(source, reviewSchema, { file });
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  return { ...parsed.value, file, errorAt: parsed.errorAt };
}

/** What git leaves in a file that two branches changed. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: |$)/m;

function refuseConflict(source: string, file: string): void {
  const at = source.search(CONFLICT);
  if (at < 0) return;
  const line = source.slice(0, at).split('\n').length;
  const reason =
    'has the marks of a merge conflict: keep the decisions of one side or of both, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>';
  throw new ContentError({ file, line }, reason);
}
