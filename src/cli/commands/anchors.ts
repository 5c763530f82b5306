import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
The ledger, content/anchors.json, keeps links to quotations working: a quotation that is in it keeps its id when its
article is edited. Run this after every change that you publish, and commit the file like a lockfile. A quotation whose
words are gone is lost; "accept" the one that is most like it, say which other one took its place with "move", or say
why it is gone with "retire".

Examples:
  newsgloss anchors
  newsgloss anchors --check   # in a pipeline: fails if a quotation is missing, changed, or lost
  newsgloss anchors retire lee-we-closed-it --reason "The paragraph was withdrawn."
  newsgloss anchors move lee-we-closed-it lee-we-reopened-it`;

/** Adds `newsgloss anchors`. */
export function anchorsCommand(program: Command, world: World): void {
  const command = program
    .command('anchors')
    .summary('add the links to quotations to the ledger')
    .description(
      'Brings content/anchors.json up to date: adds new quotations, and records what became of the others.',
    )
    .option('--check', 'write nothing; fail if a quotation is missing from the ledger, changed, or lost')
    .helpCommand(false)
    .action(async ({ check }: { check?: boolean }) => {
      const { updateLedger } = await import('../update-ledger.ts');
      await updateLedger(world, check === true);
    });
  command
    .command('retire <id>')
    .description('Records that a published quotation is gone, and why.')
    .requiredOption('--reason <text>', 'why; the ledger keeps it')
    .action(async (id: string, { reason }: { reason: string }) => {
      const { retireAnchor } = await import('../update-ledger.ts');
      await retireAnchor(world, id, reason);
    });
  command
    .command('accept <id>')
    .description('Records that the quotation most like a lost one is the same; "anchors --check" names it.')
    .action(async (id: string) => {
      const { acceptAnchor } = await import('../update-ledger.ts');
      await acceptAnchor(world, id);
    });
  command
    .command('move <id> <other>')
    .description('Records that another quotation took the place of a published one.')
    .action(async (id: string, other: string) => {
      const { moveAnchor } = await import('../update-ledger.ts');
      await moveAnchor(world, id, other);
    });
  addExamples(command, world, EXAMPLES);
}
