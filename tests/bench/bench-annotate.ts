import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { annotate } from '../../src/annotate/annotate.ts';
import { engineFolder } from '../../src/integrations/folders.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { generateArticles } from './generate-articles.ts';

const SEED = 20160905;
const GENERATED = 60;
/** Rounds that do not count: in the first the programs are still being compiled, as they are not in a stream of articles. */
const WARM_UP = 6;
const ROUNDS = 9;

/**
 * Annotates texts on one core, and prints words a second beside compromise finding quotations, people and places
 * in the same texts, in turn, the median of some rounds. The texts are those of a file of JSON lines with `text`, or generated ones.
 */
export function benchAnnotate(corpus: string | undefined): void {
  const texts = corpus === undefined ? generateTexts() : readTexts(corpus);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const knowledge = loadKnowledge({ root: engineFolder });
  const ours = () => {
    for (const text of texts) annotate({ text, published: '2016-09-05' }, knowledge);
  };
  const theirs = () => {
    for (const text of texts) {
      const doc = nlp(text);
      for (const found of [doc.quotations(), doc.people(), doc.places()]) found.out('array');
    }
  };
  const speeds: [own: number, other: number][] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    speeds.push([toSpeed(ours, words), toSpeed(theirs, words)]);
  const measured = speeds.slice(WARM_UP);
  const [own, other] = [toMedian(measured.map(([one]) => one)), toMedian(measured.map(([, one]) => one))];
  console.log(`annotation of ${texts.length} articles, ${words} words, one core`);
  console.log(`  compromise              ${Math.round(other)} words/s`);
  console.log(
    `  newsgloss               ${Math.round(own)} words/s  ${(own / other).toFixed(1)} times compromise (goal: at least 5)`,
  );
}

function toSpeed(work: () => void, words: number): number {
  const begin = performance.now();
  work();
  return words / ((performance.now() - begin) / 1000);
}

function toMedian(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function generateTexts(): string[] {
  return generateArticles(GENERATED, SEED).map(({ source }) => source.slice(source.indexOf('\n---\n') + 5));
}

function readTexts(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => String(JSON.parse(line).text));
}
