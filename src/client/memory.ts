/** Keeps our keys apart from others': on a disk, all folders share one storage. */
const PREFIX = 'newsgloss:';

/** What was remembered under `key`; undefined where nothing was, or where the browser keeps nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, or forgets it where it is undefined; where storage is refused, the choice holds for this page only. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private windows and locked-down browsers refuse; nothing on the page depends on it.
  }
}
