import { parseArgs } from 'node:util';
import { benchAnnotate } from './bench-annotate.ts';
import { benchBuild } from './bench-build.ts';

// npm run bench -- --articles 1000,10000 --corpus articles.jsonl --profile profiles; with 0 articles, nothing is built
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    corpus: { type: 'string' },
    profile: { type: 'string' },
  },
});

await benchAnnotate(values.corpus);
const counts = values.articles.split(',').map(Number);
await benchBuild(
  counts.filter((count) => count > 0),
  values.profile,
);
