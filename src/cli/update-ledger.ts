import { join } from 'node:path';
import type { Ledger } from '../anchors/ledger.ts';
import { publish } from '../anchors/publish.ts';
import { ledgerFile, readLedger } from '../anchors/read-ledger.ts';
import { DiskCache } from '../cache/disk-cache.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { ContentErrors } from '../schemas/content-error.ts';
import { openSite } from '../schemas/site-folder.ts';
import { updateFile } from './update-file.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

type Published = ReturnType<typeof publish>;

/** Does what `newsgloss anchors` says; with `check` it writes nothing. */
export async function updateLedger(world: World, check: boolean): Promise<void> {
  if (check) {
    const published = await publishArticles(world.site);
    sayChanges(world, published);
    if (published.added.length > 0)
      throw new CommandError(
        `${countAnchors(published.added.length)} missing from ${ledgerFile}; to add: ${world.invocation} anchors`,
        exitCodes.problem,
      );
    sayTotal(world, published);
    return;
  }
  readLedger(openSite(world.site)); // reports a ledger that cannot be read, with the fix
  let published: Published | undefined;
  await updateFile(join(world.site, ledgerFile), async () => {
    published = await publishArticles(world.site);
    return serializeLedger(published.ledger);
  });
  if (published === undefined) throw new RangeError('the ledger was updated without its articles');
  sayChanges(world, published);
  sayTotal(world, published);
}

async function publishArticles(site: string): Promise<Published> {
  const { publication, errors } = await loadPublication({ files: openSite(site), cache: new DiskCache() });
  if (!publication) throw new ContentErrors(errors);
  return publish(
    publication.ledger,
    [...publication.articles.values()].map(({ record }) => record),
  );
}

function serializeLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

function sayChanges(world: World, { added, lost }: Published): void {
  for (const id of added) say(world, `new   ${id}`);
  for (const id of lost) say(world, `lost  ${id} (no article has its words any more; the ledger keeps it)`);
}

function sayTotal(world: World, { ledger, added, lost }: Published): void {
  const total = Object.keys(ledger.anchors).length;
  say(world, `${ledgerFile}: ${total} in all, ${added.length} new, ${lost.length} lost`);
}

const countAnchors = (n: number) => (n === 1 ? '1 anchor is' : `${n} anchors are`);
