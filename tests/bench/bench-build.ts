import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyEngine, countPages, listPeers, runOurs } from './builders.ts';
import { generateArticles } from './generate-articles.ts';
import type { Cost } from './measure.ts';
import { type Goal, printGoals, printRow, printTitle } from './report.ts';
import { writeSite } from './sites.ts';

const SEED = 20160905;

/** What the runs of one number of articles cost. */
interface Costs {
  readonly peers: ReadonlyMap<string, Cost & { readonly pages: number }>;
  readonly pages: number;
  readonly cold: Required<Cost>;
  readonly unchanged: Required<Cost>;
  readonly article: Required<Cost>;
  readonly check: Required<Cost>;
}

/** Builds generated articles with Newsgloss and with others, and prints what each run costs and which goals are met. */
export async function benchBuild(counts: readonly number[], profile: string | undefined): Promise<void> {
  const all: [count: number, costs: Costs][] = [];
  for (const count of counts) {
    const costs = await measureCount(count, profile);
    all.push([count, costs]);
    printGoals(`goals, ${count} articles`, goalsOf(count, costs));
  }
  const [first, ...more] = all;
  for (const [count, costs] of more) {
    if (!first) break;
    const times = count / first[0];
    const growth = costs.cold.processor / first[1].cold.processor;
    printGoals(`growth from ${first[0]} to ${count} articles`, [
      { what: 'cold, processor time', value: growth, most: times * 1.1 },
    ]);
  }
}

async function measureCount(count: number, profile: string | undefined): Promise<Costs> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-bench-'));
  const articles = generateArticles(count, SEED);
  const engine = await copyEngine();
  printTitle(`builds of ${count} articles`);
  try {
    const peers = new Map<string, Cost & { pages: number }>();
    for (const { name, write, build, out } of listPeers()) {
      const own = join(folder, name);
      await write(own, articles);
      const cost = await build(own);
      const pages = await countPages(join(own, out));
      peers.set(name, { ...cost, pages });
      printRow(name, cost, pages);
    }
    const site = join(folder, 'site');
    await writeSite(site, articles);
    const folders = { engine, site, profile };
    const run = async (name: string, command: readonly string[], pages?: number) => {
      const cost = await runOurs(folders, command);
      printRow(`newsgloss, ${name}`, cost, pages);
      return cost;
    };
    const cold = await runOurs(folders, ['build']);
    const pages = await countPages(join(site, 'dist'));
    printRow('newsgloss, cold', cold, pages);
    const unchanged = await run('nothing changed', ['build']);
    const check = await run('check', ['check', '--json']);
    await appendFile(
      join(site, 'content/articles', articles[0]?.name ?? ''),
      '\nOne more sentence from Riga.\n',
    );
    const article = await run('one article changed', ['build']);
    const record = join(site, 'content/entities/people/vladimir-putin.yaml');
    await writeFile(record, (await readFile(record, 'utf8')).replace(/^description: /m, '$&A note. '));
    await run('one record changed', ['build']);
    await run('entity add', [
      'entity',
      'add',
      'Anna Lind',
      '--type',
      'person',
      '--description',
      'A councillor.',
    ]);
    await run('one record added', ['build']);
    return { peers, pages, cold, unchanged, article, check };
  } finally {
    await rm(folder, { recursive: true });
    await rm(engine, { recursive: true });
  }
}

/** From this many articles on, only what depends little on their number is judged, and memory may be more. */
const MANY = 5000;

/** The goals of the first release, of builds without pages for quotations, and those of today. */
function goalsOf(count: number, costs: Costs): Goal[] {
  const { article, cold, check, unchanged } = costs;
  const most = count < MANY ? 800 : 2000;
  const memory = { what: 'cold, peak memory in MB', value: cold.megabytes, most };
  const share = article.seconds / cold.seconds;
  const shares = [
    { what: 'one article changed / cold, wall time', value: share, most: 0.1 },
    { what: 'one article changed / cold, wall time, first goal', value: share, most: 0.2 },
  ];
  const seconds = [
    { what: 'one article changed, seconds', value: article.seconds, most: 2 },
    { what: 'nothing changed, seconds', value: unchanged.seconds, most: 1 },
    { what: 'check, seconds', value: check.seconds, most: 1.5 },
  ];
  return [...goalsWithPeers(costs), ...shares, ...(count < MANY ? seconds : []), memory];
}

function goalsWithPeers({ peers, pages, cold }: Costs): Goal[] {
  const goals: Goal[] = [];
  const astro = peers.get('plain Astro + remark');
  if (astro) {
    const wall = cold.seconds / astro.seconds;
    const processor = cold.processor / astro.processor;
    goals.push(
      { what: 'cold / plain Astro, processor time', value: processor, most: 3 },
      { what: 'cold / plain Astro, wall time', value: wall, most: 1.8 },
      { what: 'cold / plain Astro, wall time, first goal', value: wall, most: 1.2 },
    );
  }
  const eleventy = peers.get('Eleventy');
  if (eleventy) {
    const value = eleventy.pages / eleventy.processor / (pages / cold.processor);
    goals.push({ what: 'Eleventy / ours, pages per processor second', value, most: 1 });
  }
  return goals;
}
