/** What we read of a package in npm's lockfiles. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly [field: string]: unknown;
}

/** npm's lockfile, by path ("node_modules/zod"). */
export interface Lockfile {
  readonly packages?: Readonly<Record<string, LockedPackage>>;
}

export function findInstallProblem(lock: Lockfile, installed: Lockfile | undefined): string | undefined;
