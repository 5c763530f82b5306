import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** A change of a file: its text before and after; undefined where there is no file. */
export interface FileChange {
  /** Path from the site's folder, with `/`. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Changes of a site's files that can be undone; a file is changed only if it is as it was left. */
export class EditHistory {
  readonly #site: string;
  readonly #done: (readonly FileChange[])[] = [];
  readonly #undone: (readonly FileChange[])[] = [];

  /** `site` is the site's folder. */
  constructor(site: string) {
    this.#site = site;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** The text of a file; undefined if there is none. */
  read(file: string): string | undefined {
    try {
      return readFileSync(join(this.#site, file), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Writes changes, each file whole or not at all. Throws a `RangeError`, and writes nothing, if a file has changed meanwhile. */
  apply(changes: readonly FileChange[]): void {
    this.#write(changes);
    this.#done.push(changes);
    this.#undone.length = 0;
  }

  /** Takes the last changes back, and returns their files. */
  undo(): string[] {
    return this.#move(this.#done, this.#undone, 'undo');
  }

  /** Makes again what was undone last. */
  redo(): string[] {
    return this.#move(this.#undone, this.#done, 'redo');
  }

  #move(from: (readonly FileChange[])[], to: (readonly FileChange[])[], what: 'undo' | 'redo'): string[] {
    const changes = from.at(-1);
    if (!changes) throw new RangeError(`there is nothing to ${what}`);
    const isBack = what === 'undo';
    this.#write(
      changes.map(({ file, before, after }) =>
        isBack ? { file, before: after, after: before } : { file, before, after },
      ),
    );
    from.pop();
    to.push(changes);
    return changes.map(({ file }) => file);
  }

  #write(changes: readonly FileChange[]): void {
    for (const { file, before } of changes)
      if (this.read(file) !== before)
        throw new RangeError(`${file} was changed by somebody else meanwhile; nothing was written`);
    for (const { file, after } of changes) {
      const path = join(this.#site, file);
      if (after === undefined) rmSync(path, { force: true });
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileAtomic.sync(path, after);
      }
    }
  }
}
