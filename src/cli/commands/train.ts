import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { addExamples } from '../help.ts';
import { parseCount } from '../options.ts';
import { readCorpus } from '../read-corpus.ts';
import { requireOwnFile } from '../require-own-file.ts';
import { say, type World } from '../world.ts';

interface Options {
  readonly out?: string;
  readonly seed: number;
  readonly holdOut: number;
  readonly rules: boolean;
}

const EXAMPLES = `
CORPUS has one article per line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, where each part is a
list of [start, end] in UTF-16 code units. The same corpus, seed and rules give the same bytes. Training takes some
minutes on one core. Afterwards measure with "evaluate" and update src/annotate/learned/MODEL.md.

Example:
  newsgloss train train.jsonl`;

/** Adds `newsgloss train`. */
export function trainCommand(program: Command, world: World): void {
  const command = program
    .command('train')
    .summary('train the attribution model')
    .description('Trains the weights that find who said what, on articles in which people marked it.')
    .argument('<corpus>', 'marked articles, one JSON object per line')
    .option('--out <file>', 'file for the weights (default: those that ship with newsgloss)')
    .option('--seed <number>', 'seed of everything random', parseCount, 1)
    .option('--hold-out <percent>', 'leave out the last articles, to measure on them', parseCount, 0)
    .option('--no-rules', 'do not let the model see what the rules propose')
    .action((corpus: string, options: Options) => train(corpus, options, world));
  addExamples(command, world, EXAMPLES);
}

async function train(corpus: string, options: Options, world: World): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  const { isModel, MODEL_PATH } = await import('../../knowledge/load-model.ts');
  const { readGold } = await import('../../training/read-gold.ts');
  const { DEFAULT_TRAINING, trainModel } = await import('../../training/train-model.ts');
  const { writeModel } = await import('../../training/write-model.ts');
  const input = resolve(world.cwd, corpus);
  const path = options.out === undefined ? MODEL_PATH : resolve(world.cwd, options.out);
  await requireOwnFile({ path, input, isResult: isModel });
  const articles = readGold(readCorpus(input));
  const kept = articles.slice(0, Math.floor(articles.length * (1 - options.holdOut / 100)));
  const model = trainModel(kept, {
    ...DEFAULT_TRAINING,
    seed: options.seed,
    hinted: options.rules,
    say: (line) => say(world, line),
  });
  const bytes = gzipSync(writeModel(model), { level: 9 });
  await writeFileAtomic(path, Buffer.from(bytes));
  say(world, `${Math.round(bytes.length / 1024)} KB written`);
  world.stdout.write(`${path}\n`);
}
