/** A dependency that a lockfile should hold and does not. */
export interface Unlocked {
  readonly name: string;
  readonly version: string;
  readonly parent: string;
}

export function findUnlocked(lock: unknown): Unlocked[];
