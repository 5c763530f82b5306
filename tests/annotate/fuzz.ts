import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { findFault } from './find-fault.ts';
import { hostileTexts } from './hostile-texts.ts';

// npm run fuzz -- --runs 100000 --seed 5
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20160905' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!(Number.isInteger(runs) && runs > 0 && Number.isInteger(seed)))
  throw new RangeError(
    `--runs ${values.runs} --seed ${values.seed}: both must be integers, and --runs must be positive`,
  );

/** Progress is printed after this many texts. */
const STEP = 5000;

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const knowledge = loadKnowledge(openSite(root), new DiskCache());
const begin = performance.now();
const seconds = () => ((performance.now() - begin) / 1000).toFixed(1);
let read = 0;
let slowest = { took: 0, text: '' };

const details = fc.check(
  fc.property(hostileTexts, (text) => {
    const from = performance.now();
    const fault = findFault(text, knowledge);
    const took = performance.now() - from;
    if (took > slowest.took) slowest = { took, text };
    if (++read % STEP === 0) console.log(`${read} texts in ${seconds()} s`);
    if (fault !== undefined) throw new Error(fault);
  }),
  { numRuns: runs, seed },
);

console.log(`slowest: ${slowest.took.toFixed(0)} ms for ${slowest.text.length} characters`);
if (details.failed) {
  console.error(fc.defaultReportMessage(details), details.errorInstance);
  process.exitCode = 1;
} else console.log(`${details.numRuns} texts in ${seconds()} s, seed ${seed}: no faults`);
