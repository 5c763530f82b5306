/** Thrown for a path that must not be written; the message says which and why. */
export class OutputPathError extends Error {
  constructor(path: string, reason: string) {
    super(`${JSON.stringify(path)} can't be the path of a file in the site: ${reason}`);
    this.name = 'OutputPathError';
  }
}

/** Most file systems allow 255 bytes per name; this leaves room for the suffixes of temporary files. */
const LONGEST_NAME = 200;

/** Device names on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** Forbidden by Windows, invisible, or able to reverse the order of the letters. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*\\]/u;

/**
 * Returns a path of the built site (relative, with `/`, which it may also end in) if it stays inside the output on
 * every system; throws an `OutputPathError` otherwise.
 */
export function checkOutputPath(path: string): string {
  const names = path.replace(/\/$/, '').split('/');
  for (const name of names) {
    const reason = findNameFault(name);
    if (reason !== undefined) throw new OutputPathError(path, reason);
  }
  return path;
}

/** Whether a path stays inside the output on every system. */
export function isOutputPath(path: string): boolean {
  return path.split('/').every((name) => findNameFault(name) === undefined);
}

/** What is wrong with a name as one part of a path of the site; undefined if nothing is. */
export function findNameFault(name: string): string | undefined {
  if (name === '') return 'it has an empty part';
  if (name.includes('/')) return 'it has a slash';
  if (name === '.' || name === '..') return `"${name}" leads to another folder`;
  if (FORBIDDEN.test(name)) return 'it has a character that file names may not have';
  if (/[. ]$/.test(name)) return 'a part of it ends in a dot or a space';
  if (DEVICE.test(name)) return `Windows reserves the name "${name}" for a device`;
  if (new TextEncoder().encode(name).length > LONGEST_NAME)
    return `a part of it is longer than ${LONGEST_NAME} bytes`;
  return undefined;
}
