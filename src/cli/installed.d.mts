/** The part of npm's lockfiles that tells what is there, by path ("node_modules/zod"). */
export interface Lockfile {
  readonly packages?: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly integrity?: string;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

export function findMisfit(lock: Lockfile, installed: Lockfile | undefined): string | undefined;
