import { parseArgs } from 'node:util';
import { benchAnnotate } from './bench-annotate.ts';
import { benchBuild } from './bench-build.ts';

// npm run bench -- --articles 1000 --corpus articles.jsonl; with 0 articles, nothing is built
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, corpus: { type: 'string' } },
});

await benchAnnotate(values.corpus);
const articles = Number(values.articles);
if (articles > 0) await benchBuild(articles);
