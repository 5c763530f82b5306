import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineFolder } from '../../src/cache/engine.ts';
import { generateArticles } from './generate-articles.ts';
import { type Cost, measure } from './measure.ts';
import { writePeer, writeSite } from './sites.ts';

const SEED = 20160905;

/** Builds `count` generated articles as a Newsgloss site and as plain Astro with remark, and prints the cost of both. */
export async function benchBuild(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-bench-'));
  const site = join(folder, 'site');
  const peer = join(folder, 'peer');
  const articles = generateArticles(count, SEED);
  try {
    await writeSite(site, articles);
    await writePeer(peer, articles);
    const ours = () =>
      measure([join(engineFolder, 'src/cli/newsgloss.mjs'), 'build'], {
        cwd: site,
        env: { NEWSGLOSS_SITE: site },
      });
    const theirs = () =>
      measure([join(engineFolder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: peer, env: {} });
    const plain = await theirs();
    const cold = await ours();
    await appendFile(
      join(site, 'content/articles', articles[0]?.name ?? ''),
      '\nOne more sentence from Riga.\n',
    );
    const changed = await ours();
    console.log(
      `build of ${count} articles, ${await countPages(join(site, 'dist'))} pages (plain Astro: ${count + 1})`,
    );
    printRow('plain Astro + remark', plain);
    printRow(
      'newsgloss, cold',
      cold,
      `${(cold.seconds / plain.seconds).toFixed(2)} of plain Astro (goal: at most 1.2)`,
    );
    printRow(
      'newsgloss, one changed',
      changed,
      `${(changed.seconds / cold.seconds).toFixed(2)} of cold (goal: at most 0.2)`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

function printRow(name: string, { seconds, processor, megabytes }: Cost, note = ''): void {
  const figures = [
    `${seconds.toFixed(1)} s`,
    `${processor.toFixed(1)} s of processors`,
    `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`  ${name.padEnd(24)}${figures.join(', ')}  ${note}`);
}
