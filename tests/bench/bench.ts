import { parseArgs } from 'node:util';
import { benchBuild } from './bench-build.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });

await benchBuild(Number(values.articles));
