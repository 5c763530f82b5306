import { z } from 'zod';

const lockedPackage = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

type LockedPackage = z.infer<typeof lockedPackage>;
type Packages = Readonly<Record<string, LockedPackage>>;

const lockfileSchema = z.looseObject({ packages: z.record(z.string(), lockedPackage) });

/**
 * Gaps in a lockfile, one per line: a dependency, for any platform, that no entry satisfies, and an entry without a
 * checksum. npm causes both if a registry mirror lacks a package.
 */
export function findLockfileGaps(lockfile: unknown): string[] {
  const { packages } = lockfileSchema.parse(lockfile);
  return [...findMissing(packages), ...findUnchecked(packages)];
}

function findMissing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([parent, { dependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies }).flatMap(([name, version]) => {
      const found = resolvePackage(packages, parent, name);
      const exact = /^\d+\.\d+\.\d+\S*$/.test(version);
      if (found !== undefined && (!exact || found.version === version)) return [];
      return [`${name}@${version}, which ${parent || 'package.json'} needs, is missing`];
    }),
  );
}

function findUnchecked(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { integrity, link, inBundle }]) =>
    path === '' || link || inBundle || integrity?.startsWith('sha512-')
      ? []
      : [`${path} has no integrity hash`],
  );
}

/** The entry that Node would load for `name` from the package at `parent`. */
function resolvePackage(packages: Packages, parent: string, name: string): LockedPackage | undefined {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}
