import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { publish } from '../anchors/publish.ts';
import { ledgerFile, readLedger } from '../anchors/read-ledger.ts';
import { processArticles } from '../integrations/process-articles.ts';
import { readArticles } from '../integrations/read-articles.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

/** Does what `newsgloss anchors` says; with `check` it only looks. */
export async function updateLedger(world: World, check: boolean): Promise<void> {
  const before = await readLedger(world.site);
  const articles = await processArticles(await readArticles(world.site), {
    root: world.site,
    ledger: before,
    reusable: new Map(),
    progress: () => {},
  });
  const records = articles.filter(({ frontMatter }) => !frontMatter.draft).map(({ record }) => record);
  const { ledger, added, lost } = publish(before, records);
  for (const id of added) say(world, `new   ${id}`);
  for (const id of lost)
    say(world, `lost  ${id} (its words are in no article any more; the ledger keeps it)`);
  if (check && added.length > 0) {
    throw new CommandError(
      `${added.length} anchors are not in ${ledgerFile}; run newsgloss anchors`,
      exitCodes.problem,
    );
  }
  if (!check) await writeFileAtomic(join(world.site, ledgerFile), `${JSON.stringify(ledger, null, 2)}\n`);
  say(
    world,
    `${ledgerFile}: ${Object.keys(ledger.anchors).length} anchors, ${added.length} new, ${lost.length} lost`,
  );
}
