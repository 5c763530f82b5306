import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { evaluateCommand } from '../../src/cli/commands/evaluate.ts';
import { trainCommand } from '../../src/cli/commands/train.ts';
import { toMadeUpCorpus } from '../training/made-up-corpus.ts';
import { makeFolder } from './world.ts';

const toLines = (seed: number) =>
  toMadeUpCorpus(12, seed)
    .map(({ id, text, attributions }) => {
      const pairs = (spans: readonly { start: number; end: number }[]) =>
        spans.map(({ start, end }) => [start, end]);
      return JSON.stringify({
        id,
        text,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: pairs(source),
          cue: pairs(cue),
          content: pairs(content),
        })),
      });
    })
    .join('\n');

async function call(site: string, args: readonly string[]): Promise<string> {
  let stdout = '';
  const collect = (add: (words: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        add(String(chunk));
        done();
      },
    });
  const world = {
    site,
    cwd: site,
    stdin: Readable.from([]),
    stdout: collect((words) => {
      stdout += words;
    }),
    stderr: collect(() => {}),
    env: {},
    today: () => '2031-03-05',
    stopped: () => Promise.resolve(),
    invocation: 'newsgloss',
    siteIfAny: site,
  };
  const program = new Command('newsgloss').exitOverride();
  trainCommand(program, world);
  evaluateCommand(program, world);
  await program.parseAsync(args, { from: 'user' });
  return stdout;
}

describe('newsgloss train and evaluate', () => {
  test('train weights, measure with them, and save the figures', { timeout: 60_000 }, async () => {
    const site = await makeFolder({ 'train.jsonl': toLines(3), 'gold.jsonl': toLines(4) });
    const path = await call(site, ['train', 'train.jsonl', '--out', 'weights.gz']);
    expect(path.trim()).toBe(join(site, 'weights.gz'));
    const report = await call(site, [
      'evaluate',
      'gold.jsonl',
      '--model',
      'weights.gz',
      '--save',
      'measured.json',
    ]);
    expect(report).toMatch(/^direct {4}P \d/);
    const measured: unknown = JSON.parse(readFileSync(join(site, 'measured.json'), 'utf8'));
    expect(measured).toMatchObject({ set: 'gold.jsonl', measured: '2031-03-05', figures: { articles: 12 } });
  });

  test('measure rules and model separately', { timeout: 60_000 }, async () => {
    const site = await makeFolder({ 'gold.jsonl': toLines(4) });
    const measure = (...options: string[]) => call(site, ['evaluate', 'gold.jsonl', ...options]);
    const reports = await Promise.all([measure(), measure('--no-model'), measure('--no-rules')]);
    expect(new Set(reports).size).toBe(3);
    await expect(measure('--no-model', '--no-rules')).rejects.toThrow('nothing to measure');
  });

  test('overwrite neither their input nor a file that they did not write', async () => {
    const gold = toLines(4);
    const site = await makeFolder({ 'gold.jsonl': gold, 'own.txt': 'mine', 'own.json': '{"figures":1}' });
    for (const file of ['gold.jsonl', 'own.txt', 'own.json']) {
      await expect(call(site, ['evaluate', 'gold.jsonl', '--save', file])).rejects.toThrow(
        'choose another file',
      );
      await expect(call(site, ['train', 'gold.jsonl', '--out', file])).rejects.toThrow('choose another file');
    }
    expect(readFileSync(join(site, 'gold.jsonl'), 'utf8')).toBe(gold);
    expect(readFileSync(join(site, 'own.txt'), 'utf8')).toBe('mine');
  });

  test('say which file cannot be read', async () => {
    const site = await makeFolder();
    await expect(call(site, ['evaluate', 'none.jsonl'])).rejects.toThrow('none.jsonl cannot be read');
    await expect(call(site, ['train', 'none.jsonl'])).rejects.toThrow('none.jsonl cannot be read');
  });
});
