import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { findFault } from './find-fault.ts';
import { hostileTexts } from './hostile-texts.ts';

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const knowledge = loadKnowledge(openSite(root), new DiskCache());

/** Catches a hang; does not measure speed. */
const HANG = 300_000;

test('returns valid annotations for any text', { timeout: HANG }, () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      expect(findFault(text, knowledge)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
