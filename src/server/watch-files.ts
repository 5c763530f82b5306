import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** A program that saves a file may write it in several steps. */
const QUIET = 40;

/** A folder to watch, and the folders and files in it that matter. */
export interface WatchedFolder {
  readonly folder: string;
  readonly names: readonly string[];
}

/** What a watcher calls. */
export interface WatchCallbacks {
  /**
   * Gets the paths of files that were changed, added or removed, relative to the watched folder, once nothing more
   * happens for a moment.
   */
  changed(files: readonly string[]): void;
  /** Gets the reason why something cannot be watched, such as a link that leads back to itself; the rest still is. */
  failed(reason: string): void;
}

/** Watches a folder. Resolves, when all files are watched, to a function that ends it. */
export async function watchFiles(
  { folder, names }: WatchedFolder,
  { changed, failed }: WatchCallbacks,
): Promise<() => Promise<void>> {
  const isWanted = (path: string) => {
    const [name] = relative(folder, path).split(sep);
    return name === '' || names.some((one) => one === name);
  };
  // The folder itself is watched, so that one in it may be created later.
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => !isWanted(path) || (basename(path).startsWith('.') && path !== folder),
  });
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return;
    files.add(relative(folder, path).replaceAll(sep, '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...files].sort();
      files.clear();
      changed(all);
    }, QUIET);
  });
  // One message is enough: a circle of links fails at every turn.
  watcher.once('error', (error) => failed(error instanceof Error ? error.message : String(error)));
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => void watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
