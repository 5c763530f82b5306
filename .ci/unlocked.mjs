/** Every dependency that a package of the lockfile asks for and that the lockfile does not hold, as { name, version, parent }. */
export function findUnlocked(lock) {
  const found = [];
  const seen = new Set();
  for (const [parent, { dependencies = {}, optionalDependencies = {} }] of Object.entries(lock.packages)) {
    const optional = Object.entries(optionalDependencies);
    for (const [name, version] of [...Object.entries(dependencies), ...optional]) {
      const held = lookUp(lock, parent, name);
      const fits =
        held && (!(name in optionalDependencies) || !/^\d/.test(version) || held.version === version);
      if (fits || seen.has(`${parent} ${name}`)) continue;
      seen.add(`${parent} ${name}`);
      found.push({ name, version, parent });
    }
  }
  return found;
}

/** The entry that Node would find for `name` from the package at `parent`. */
function lookUp(lock, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (entry) return entry;
    if (folder === '') return undefined;
  }
}
