import type { Command } from 'commander';
import type { World } from '../world.ts';

const EXAMPLES = `
The ledger, content/anchors.json, keeps the links to quotations alive: what stands in it keeps its id, whatever
changes around it. Commit it like a lockfile, after every change of content that you publish.

Examples:
  newsgloss anchors
  newsgloss anchors --check   # in a pipeline: fails where the ledger is behind`;

/** Adds `newsgloss anchors`. */
export function anchorsCommand(program: Command, world: World): void {
  program
    .command('anchors')
    .summary('enter the links to quotations into the ledger')
    .description('Enters the anchor of every quotation into content/anchors.json.')
    .option('--check', 'write nothing; fail where a quotation is missing from the ledger')
    .addHelpText('after', EXAMPLES)
    .action(async ({ check }: { check?: boolean }) => {
      const { updateLedger } = await import('../update-ledger.ts');
      await updateLedger(world, check === true);
    });
}
