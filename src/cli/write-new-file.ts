import { randomUUID } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that must not exist yet, the whole file or nothing, and makes its folder. Resolves to false and
 * leaves the file alone where it exists, also if it appeared a moment ago.
 */
export async function writeNewFile(path: string, contents: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, contents, { flag: 'wx' });
    // Unlike a rename, a link never replaces a file.
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // Some file systems, such as exFAT, have no links.
      await writeFile(path, contents, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
