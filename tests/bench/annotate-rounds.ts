import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { generateArticles } from './generate-articles.ts';

/** Input of a worker: which program to run, and a file of JSON lines with `text` to use instead of generated articles. */
export interface RoundsInput {
  readonly program: keyof typeof PROGRAMS;
  readonly corpus: string | undefined;
}

/** Answer of a worker after each round, and before the first one with 0 seconds. */
export interface Round {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
}

const SEED = 20160905;
const GENERATED = 60;

type Annotator = (text: string) => unknown;

const PROGRAMS = {
  newsgloss: async (): Promise<Annotator> => {
    const { annotate } = await import('../../src/annotate/annotate.ts');
    const { engineFolder } = await import('../../src/cache/engine.ts');
    const { loadKnowledge } = await import('../../src/knowledge/load-knowledge.ts');
    const knowledge = loadKnowledge(openSite(engineFolder), new DiskCache());
    return (text) => annotate({ text, published: '2016-09-05' }, knowledge);
  },
  compromise: async (): Promise<Annotator> => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.quotations(), doc.people(), doc.places()].map((found) => found.out('array'));
    };
  },
};

const { program, corpus }: RoundsInput = workerData;
const texts = corpus === undefined ? generateTexts() : readTexts(corpus);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const annotator = await PROGRAMS[program]();

const answer = (seconds: number) =>
  parentPort?.postMessage({ articles: texts.length, words, seconds } satisfies Round);
parentPort?.on('message', () => {
  const begin = performance.now();
  for (const text of texts) annotator(text);
  answer((performance.now() - begin) / 1000);
});
answer(0);

function generateTexts(): string[] {
  return generateArticles(GENERATED, SEED).map(({ source }) => source.slice(source.indexOf('\n---\n') + 5));
}

function readTexts(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => String(JSON.parse(line).text));
}
