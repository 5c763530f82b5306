/** Thrown if a build stops for a reason outside `content/`; the message says what is wrong and how to fix it. */
export class BuildError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildError';
  }
}

/** What the system's error codes mean for a build. */
const REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['ENOSPC', 'the disk is full; free some space and build again'],
  ['EDQUOT', 'your disk quota is used up; make room and build again'],
  ['EROFS', 'the disk is read-only; choose another folder with --out'],
  ['EACCES', 'permission denied; change the permissions or choose another folder with --out'],
  ['EPERM', 'the operation is not permitted; change the permissions or choose another folder with --out'],
  ['EBUSY', 'the folder is in use or is a mount point; choose a folder inside it with --out'],
  ['ENAMETOOLONG', 'a name is too long for this disk; shorten it or choose another folder with --out'],
  ['ENOTDIR', 'a part of the path is a file, not a folder; choose another folder with --out'],
  ['EISDIR', 'a folder that is not empty is in the place of a new file; remove it and build again'],
  ['EMFILE', 'too many files are open; raise the limit (ulimit -n) and build again'],
  ['EIO', 'the disk reports an input/output error; check the disk'],
];

/** The system's reason for a failure, in plain words; undefined if the error is not from the system. */
export function findSystemReason(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 8; one = one.cause, depth++) {
    const code = 'code' in one ? one.code : undefined;
    const known = REASONS.find(([name]) => name === code);
    const path = 'path' in one && typeof one.path === 'string' ? `${one.path}: ` : '';
    if (known) return path + known[1];
    // The bundler's native code throws errors without a code.
    if (/\(os error 28\)|no space left on device/i.test(one.message)) return REASONS[0]?.[1];
  }
  return undefined;
}
