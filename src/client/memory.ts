/** Separates our keys from others: on file://, all folders share one storage. */
const PREFIX = 'newsgloss:';

/** The value remembered under `key`; undefined if there is none or the browser stores nothing. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, or forgets it if undefined; if storage is refused, the choice is valid for this page only. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private windows and locked-down browsers refuse storage; nothing on the page depends on it.
  }
}
