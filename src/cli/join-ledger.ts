import { join } from 'node:path';
import { joinConflict } from '../anchors/join-conflict.ts';
import { ledgerFile, parseLedger } from '../anchors/read-ledger.ts';
import { serializeLedger } from '../anchors/serialize-ledger.ts';
import { ContentError, listContentErrors } from '../schemas/content-error.ts';
import { readContent } from '../schemas/read-content.ts';
import { openSite } from '../schemas/site-folder.ts';
import { updateFile } from './update-file.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

/** Makes one ledger of the two that a merge in git could not join; writes nothing if they contradict each other. */
export async function joinSides(world: World): Promise<void> {
  const source = readContent(openSite(world.site), ledgerFile);
  const joined = source === undefined ? undefined : joinConflict(source);
  if (!joined) return;
  const text = serializeLedger(joined);
  checkJoined(text);
  await updateFile(join(world.site, ledgerFile), async (now) => {
    if (now !== undefined && withoutMark(now) === source) return text;
    const reason = `${ledgerFile} was changed by another program; run the command again`;
    throw new CommandError(reason, exitCodes.problem);
  });
  say(world, `${ledgerFile}: joined the two sides of a merge conflict`);
}

/** Two sides that are right may make a wrong whole: one moved a to b, and the other b to a. */
function checkJoined(text: string): void {
  try {
    parseLedger(text);
  } catch (error) {
    const reasons = listContentErrors(error).map(({ reason }) => reason);
    const what = `the two sides of the merge conflict do not fit together: ${reasons.join('; ')}`;
    throw new ContentError({ file: ledgerFile }, `${what}; correct one side by hand`);
  }
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
