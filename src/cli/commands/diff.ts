import type { Command } from 'commander';
import type { DiffOptions } from '../diff/diff-sides.ts';
import { addExamples } from '../help.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
OLD and NEW are git revisions of the site (nothing is checked out), folders that hold content/, or folders of records
that "annotate" printed (.json, or .ndjson with one per line). Without NEW, OLD is compared with the work tree.
The installed engine annotates both sides, except for a folder of records, which another engine may have made: compare
with one to see what a new model changes.
Annotations are matched by the text around them, so that an edit shows only what it changed: + gained, - lost, ~ changed.

Examples:
  newsgloss diff HEAD
  newsgloss diff v1.0 main
  newsgloss diff origin/main --markdown > comment.md
  newsgloss diff ../before-training ../after-training --confidence`;

/** Adds `newsgloss diff`. */
export function diffCommand(program: Command, world: World): void {
  const command = program
    .command('diff')
    .summary('show which annotations an edit changed')
    .description(
      'Prints the annotations gained, lost and changed between two states of the site, by article.',
    )
    .argument('<old>', 'a git revision or a folder')
    .argument('[new]', 'a git revision or a folder (default: the work tree)')
    .option('--markdown', 'print Markdown, for a comment on a pull request')
    .option('--json', 'print one JSON object')
    .option('--confidence', 'also show where only the confidence is different')
    .option('--exit-code', 'exit with 1 if there is a difference')
    .action(async (old: string, now: string | undefined, options: DiffOptions) => {
      const { diffSides } = await import('../diff/diff-sides.ts');
      await diffSides({ old, now }, options, world);
    });
  addExamples(command, world, EXAMPLES);
}
