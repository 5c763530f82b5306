import { Annotators } from '../../publication/annotators.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';
import { write } from '../write.ts';
import { compareSides } from './compare-sides.ts';
import { countTotals, describeTotals } from './diff-words.ts';
import { formatMarkdown } from './format-markdown.ts';
import { formatText } from './format-text.ts';
import { openSide } from './open-side.ts';

/** Flags of `newsgloss diff`. */
export interface DiffOptions {
  readonly markdown?: boolean;
  readonly json?: boolean;
  readonly confidence?: boolean;
  readonly exitCode?: boolean;
}

/** Does what `newsgloss diff` says. */
export async function diffSides(
  names: { readonly old: string; readonly now: string | undefined },
  options: DiffOptions,
  world: World,
): Promise<void> {
  const { markdown, json, confidence = false } = options;
  if (markdown && json)
    throw new CommandError('--markdown and --json cannot be used together: leave out one of them');
  const annotators = new Annotators();
  try {
    // One after the other: the last one, mostly the work tree, is what the cache keeps for the next build.
    const old = await openSide(names.old, { world, annotators });
    const now = await openSide(names.now, { world, annotators });
    const difference = compareSides(old, now, { confidence });
    const totals = countTotals(difference);
    const sides = { old: old.name, now: now.name };
    if (json) await write(world.stdout, `${JSON.stringify({ ...sides, totals, ...difference }, null, 2)}\n`);
    else if (markdown) await write(world.stdout, formatMarkdown(difference, sides));
    else for (const line of formatText(difference)) await write(world.stdout, `${line}\n`);
    if (!old.entities || !now.entities)
      say(world, 'records were not compared: a folder of annotations has none');
    if (options.exitCode && difference.articles.length + difference.records.length > 0)
      throw new CommandError(
        `${old.name} and ${now.name} differ: ${describeTotals(totals)}`,
        exitCodes.problem,
      );
  } finally {
    await annotators.close();
  }
}
