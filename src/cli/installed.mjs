// Plain JavaScript for Node 20: this runs on a fresh clone, before anything is installed.

/**
 * How the installed packages differ from those in the lockfile, in words; undefined if they do not.
 * `installed` is node_modules/.package-lock.json, which npm writes at the end of an install, so that an interrupted
 * one does not count. Optional packages may be missing: most are for other platforms.
 */
export function findInstallProblem(lock, installed) {
  if (installed === undefined) return 'nothing is installed yet';
  const there = installed.packages ?? {};
  const asked = lock.packages ?? {};
  for (const [path, want] of Object.entries(asked)) {
    if (path === '') continue;
    const has = there[path];
    if (has === undefined && (want.optional || want.devOptional)) continue;
    if (has?.version !== want.version || has?.integrity !== want.integrity) {
      return `${path.replace(/^node_modules\//, '')} ${want.version} is not installed`;
    }
  }
  const extra = Object.keys(there).find((path) => !(path in asked));
  return extra && `${extra.replace(/^node_modules\//, '')} is installed but not in package-lock.json`;
}
