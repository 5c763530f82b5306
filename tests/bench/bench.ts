import { parseArgs } from 'node:util';
import { benchAnnotate } from './bench-annotate.ts';
import { benchBuild } from './bench-build.ts';

// npm run bench -- --articles 1000 --corpus articles.jsonl
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, corpus: { type: 'string' } },
});

benchAnnotate(values.corpus);
await benchBuild(Number(values.articles));
