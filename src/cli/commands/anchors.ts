import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
The ledger, content/anchors.json, keeps links to quotations working: a quotation that is in it keeps its id when the
text around it changes. Run this after every change that you publish, and commit the file like a lockfile.

Examples:
  newsgloss anchors
  newsgloss anchors --check   # in a pipeline: fails if a quotation is missing`;

/** Adds `newsgloss anchors`. */
export function anchorsCommand(program: Command, world: World): void {
  const command = program
    .command('anchors')
    .summary('add the links to quotations to the ledger')
    .description('Adds the anchor of every quotation to content/anchors.json.')
    .option('--check', 'write nothing; fail if a quotation is missing from the ledger')
    .action(async ({ check }: { check?: boolean }) => {
      const { updateLedger } = await import('../update-ledger.ts');
      await updateLedger(world, check === true);
    });
  addExamples(command, world, EXAMPLES);
}
