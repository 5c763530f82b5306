// Plain JavaScript for Node 20: this runs on a fresh clone, before anything is installed.

/**
 * Why what is installed is not what the lockfile asks for, in words; undefined where it is.
 * `installed` is node_modules/.package-lock.json, which npm writes when an install has ended, so that an
 * interrupted one counts as none. Optional packages may be missing: most are for other platforms.
 */
export function findMisfit(lock, installed) {
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
  return extra && `${extra.replace(/^node_modules\//, '')} is installed but not asked for`;
}
