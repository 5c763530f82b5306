import { type Command, InvalidArgumentError } from 'commander';
import { findingKinds } from '../check/kinds.ts';
import { addExamples } from '../help.ts';
import type { CheckResult } from '../report-check.ts';
import { CommandError, exitCodes, say, type World } from '../world.ts';

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
  /** Limits by the names of options: `maxDoubts`. */
  readonly [limit: string]: unknown;
}

const EXAMPLES = `
Prints first what is wrong, with file, line, column and how to fix it: the build stops until you do (but for links to
quotations that nobody has settled, which only fail a check). Then come doubts, such as a quotation mark that is never
closed or a decision whose words are gone; they do not stop a build. Then comes what an editor should look at, the most
important first: people and organizations that the articles mention and that have no record ("entity ignore NAME" takes
a name off the list for good), annotations of low confidence, records that contradict each other, names that two records
share, and places that an article is about and that have no coordinates. Limits (--max-…) let a pipeline fail, with exit
code 1.

JSON has these fields: "articles" and "ignored" (numbers); "problems" (file, line, column, reason); "doubts" and "notes"
(lines of text); "names" (name, type, spellings, quoted, mentioned, places, confidence, command); and "findings" (kind,
weight, file, line, column, words, why, fix), by kind and weight; "line", "column" and "words" may be absent. A kind is
what --max-… is followed by, such as "uncertain". New fields and kinds may be added.

Examples:
  newsgloss check
  newsgloss check --all
  newsgloss check --max-doubts 0 --max-uncertain 10   # in a pipeline
  newsgloss check --json | jq '.names[].name'`;

/** Adds `newsgloss check`. */
export function checkCommand(program: Command, world: World): void {
  const command = program
    .command('check')
    .summary('check everything in content/')
    .description('Checks everything in content/ and prints every problem.')
    .option('--all', 'list everything, not only the twenty that matter most')
    .option('--json', 'print one JSON object, with everything')
    .action((options: Options) => check(options, world));
  for (const { name, counted } of limits)
    command.option(`--max-${name} <number>`, `fail if there are more ${counted[1]}`, parseCount);
  addExamples(command, world, EXAMPLES);
}

/** What a pipeline can set a limit for. */
const limits = [
  { name: 'doubts', counted: ['doubt', 'doubts'] },
  { name: 'names', counted: ['name without a record', 'names without a record'] },
  ...findingKinds,
];

function parseCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a number, such as 0.');
}

/** What there is more of than a limit allows, in words. */
function findExceeded({ doubts, names, findings }: CheckResult, options: Options): string[] {
  return limits.flatMap(({ name, counted: [one, many] }) => {
    const most = options[`max${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`];
    const list = { doubts, names }[name] ?? findings.get(name) ?? [];
    if (typeof most !== 'number' || list.length <= most) return [];
    return [`${list.length} ${list.length === 1 ? one : many}, and --max-${name} is ${most}`];
  });
}

async function check(options: Options, world: World): Promise<void> {
  const { all, json } = options;
  const { findAll } = await import('../find-all.ts');
  const { formatJson, formatLines, summarize } = await import('../report-check.ts');
  const findings = await findAll(world.site);
  const { invocation } = world;
  const lines = json
    ? [formatJson(findings, invocation)]
    : formatLines(findings, { all: all === true, invocation });
  for (const line of lines) world.stdout.write(`${line}\n`);
  const summary = summarize(findings);
  if (findings.errors.length > 0)
    throw new CommandError(`${summary}; fix the problems listed above and check again`, exitCodes.problem);
  const exceeded = findExceeded(findings, options);
  if (exceeded.length > 0) throw new CommandError(`${summary}; ${exceeded.join('; ')}`, exitCodes.problem);
  if (!json) say(world, summary);
}
