import { access, constants, mkdir } from 'node:fs/promises';
import { CommandError, exitCodes } from './world.ts';

/**
 * Throws a `CommandError` where a build cannot write its working files, which Astro needs near our packages: newsgloss
 * may be installed for all users of a computer, by somebody else.
 */
export async function requireWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `cannot write to ${folder} (${reason}). A build keeps its working files where newsgloss is installed:` +
        ' install its package file (newsgloss-VERSION.tgz, made by "npm pack" in a clone) in the folder of your site, or get permission to write there',
      exitCodes.problem,
    );
  }
}
