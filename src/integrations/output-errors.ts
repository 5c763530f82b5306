import { BuildError } from './build-error.ts';

/** How many files a message lists before it only counts the rest. */
const MOST_NAMED = 3;

/** Somebody put files into a built site. */
export function otherFilesError(out: string, files: readonly string[]): BuildError {
  return new BuildError(
    `Can't replace ${out}: Newsgloss did not write ${listNames(files)}. Move what you want to publish into public/ ` +
      'and the rest elsewhere, or choose another folder with --out.',
  );
}

/** Somebody edited files of a built site. */
export function changedFilesError(out: string, files: readonly string[]): BuildError {
  return new BuildError(
    `Can't replace ${out}: changed since Newsgloss wrote them: ${listNames(files)}. Copy your changes elsewhere and ` +
      'delete the changed files, or choose another folder with --out.',
  );
}

function listNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
