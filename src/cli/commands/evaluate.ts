import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Quotation } from '../../annotate/types.ts';
import { DiskCache } from '../../cache/disk-cache.ts';
import type { AttributionError } from '../../evaluation/error-classes.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { openSite } from '../../schemas/site-folder.ts';
import type { GoldArticle } from '../../training/read-gold.ts';
import { addExamples } from '../help.ts';
import { findKnowledgeFolder } from '../knowledge-folder.ts';
import { parseCount } from '../options.ts';
import { readCorpus } from '../read-corpus.ts';
import { requireOwnFile } from '../require-own-file.ts';
import { CommandError, say, type World } from '../world.ts';

interface Options {
  readonly errors: number;
  readonly skip: number;
  readonly model?: string | false;
  readonly rules: boolean;
  readonly save?: string | true;
  readonly set?: string;
}

const EXAMPLES = `
GOLD has one article per line: {"id", "text", "attributions": [{"source", "cue", "content"}]}. A content counts as found
if the intersection over union of its characters is at least 0.5, and as direct if 90% of it is in quotation marks.

Examples:
  newsgloss evaluate dev.jsonl
  newsgloss evaluate train.jsonl --skip 756 --errors 3
  newsgloss evaluate dev.jsonl --save      # what /about/ shows`;

/** Adds `newsgloss evaluate`. */
export function evaluateCommand(program: Command, world: World): void {
  const command = program
    .command('evaluate')
    .summary('measure who-said-what on marked articles')
    .description('Annotates articles in which people marked who said what, and scores what it finds.')
    .argument('<gold>', 'marked articles, one JSON object per line')
    .option('--errors <n>', 'show up to n examples of each class of error', parseCount, 0)
    .option('--skip <n>', 'skip the first n articles', parseCount, 0)
    .option('--model <file>', 'weights to use instead of those that ship')
    .option('--no-model', 'rules only')
    .option('--no-rules', 'the model only, with weights that were trained without rules')
    .option('--save [file]', 'write the results as JSON (default: where the site reads them)')
    .option('--set <words>', 'name of the set of articles, saved with the results (default: the file’s name)')
    .action((gold: string, options: Options) => measure(gold, options, world));
  addExamples(command, world, EXAMPLES);
}

async function measure(path: string, options: Options, world: World): Promise<void> {
  const { evaluate } = await import('../../evaluation/evaluate.ts');
  const { isMeasured, MEASURED_PATH, summarizeEvaluation } = await import('../../evaluation/measured.ts');
  const { readGold } = await import('../../training/read-gold.ts');
  const gold = resolve(world.cwd, path);
  const saveTo = options.save === true ? MEASURED_PATH : options.save && resolve(world.cwd, options.save);
  if (saveTo !== undefined) await requireOwnFile({ path: saveTo, input: gold, isResult: isMeasured });
  const articles = readGold(readCorpus(gold)).slice(options.skip);
  const evaluation = evaluate(articles, await chooseAnnotator(options, world));
  const { formatReport } = await import('../../evaluation/report.ts');
  for (const line of formatReport(evaluation)) world.stdout.write(`${line}\n`);
  for (const line of formatExamples(articles, evaluation, options.errors)) world.stdout.write(`${line}\n`);
  if (saveTo === undefined) return;
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(
    saveTo,
    `${JSON.stringify(summarizeEvaluation(evaluation, { set: options.set ?? basename(path), day: world.today() }), null, 2)}\n`,
  );
  say(world, `results written to ${saveTo}`);
}

/** Finds the quotations of an article by rules and model together, or by one of them. */
async function chooseAnnotator(
  { model, rules }: Options,
  world: World,
): Promise<(article: GoldArticle) => Quotation[]> {
  const { annotate } = await import('../../annotate/annotate.ts');
  const { createDocument } = await import('../../annotate/document.ts');
  const { findRelations } = await import('../../annotate/learned/find-relations.ts');
  const { loadKnowledge } = await import('../../knowledge/load-knowledge.ts');
  const { loadModel } = await import('../../knowledge/load-model.ts');
  const attribution =
    model === false ? undefined : loadModel(model === undefined ? undefined : resolve(world.cwd, model));
  if (rules) {
    const knowledge = {
      ...loadKnowledge(openSite(findKnowledgeFolder(world)), new DiskCache()),
      attribution,
    };
    return ({ text }) => [...annotate({ text }, knowledge).quotations];
  }
  if (!attribution)
    throw new CommandError('--no-rules and --no-model leave nothing to measure: leave out one of them');
  return ({ text }) => findRelations(createDocument({ text }), attribution, []);
}

function formatExamples(articles: readonly GoldArticle[], { errors }: Evaluation, most: number): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const shown = new Map<string, number>();
  return errors.flatMap((error) => {
    const count = shown.get(error.kind) ?? 0;
    if (count >= most) return [];
    shown.set(error.kind, count + 1);
    return formatExample(texts.get(error.article) ?? '', error);
  });
}

function formatExample(text: string, { kind, article, gold, found }: AttributionError): string[] {
  const words = (part: AttributionError['gold']) =>
    part &&
    (['source', 'cue', 'content'] as const)
      .map((name) => `${name} [${part[name].map(({ start, end }) => text.slice(start, end)).join(' … ')}]`)
      .join(' ');
  return [
    `\n${kind}  ${article}`,
    ...(gold ? [`  marked ${words(gold)}`] : []),
    ...(found ? [`  found  ${words(found)} (${found.rule}, ${found.confidence.toFixed(2)})`] : []),
  ];
}
