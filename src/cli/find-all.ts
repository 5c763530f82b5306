import { loadIgnoredNames } from '../knowledge/load-ignored-names.ts';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import type { IgnoredName } from '../schemas/ignored-names.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import { openSite } from '../schemas/site-folder.ts';
import { checkContent } from './check-content.ts';
import { findListed } from './list-unrecorded.ts';
import type { CheckResult } from './report-check.ts';

/** Everything that `newsgloss check` finds in the site of a folder. */
export async function findAll(root: string): Promise<CheckResult> {
  const { articles, errors, doubts, notes, unrecorded, findings } = await checkContent(root);
  const files = openSite(root);
  const { names, errors: ownErrors } = readIgnored(files);
  const { listed, ignored } = findListed(unrecorded, names);
  return { articles, errors: [...errors, ...ownErrors], doubts, notes, names: listed, ignored, findings };
}

function readIgnored(files: ContentFiles): {
  readonly names: readonly IgnoredName[];
  readonly errors: readonly ContentError[];
} {
  try {
    return { names: loadIgnoredNames(files), errors: [] };
  } catch (error) {
    if (error instanceof ContentErrors) return { names: [], errors: error.errors };
    if (error instanceof ContentError) return { names: [], errors: [error] };
    throw error;
  }
}
