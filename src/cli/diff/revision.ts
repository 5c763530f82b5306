import { CommandError } from '../world.ts';
import { type Git, GitError } from './git.ts';

/** A revision of the repository that a site is in. */
export interface Revision {
  readonly commit: string;
  /** Path of the site's folder from the root of the repository: "" or one that ends in `/`. */
  readonly prefix: string;
}

/** The commit that a revision names; undefined if it names none. Throws a `CommandError` outside of a repository. */
export function findRevision(git: Git, name: string, site: string): Revision | undefined {
  // git would read it as an option
  if (name.startsWith('-'))
    throw new CommandError(`${name} is not a revision: the name of one never begins with "-"`);
  const prefix = readPrefix(git, name, site);
  try {
    const commit = git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
      .toString()
      .trim();
    return /^[0-9a-f]{40,64}$/.test(commit) ? { commit, prefix } : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function readPrefix(git: Git, name: string, site: string): string {
  try {
    return git(['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const reason = /not a git repository/.test(error.message)
      ? `${site} is not in a git repository`
      : `git cannot read the repository of ${site}: ${error.message}`;
    throw new CommandError(`there is no folder ${name}, and it is no revision either, since ${reason}`);
  }
}
