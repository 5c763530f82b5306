import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { listLayers } from './src/entity-types/layers.ts';

/** Whole builds and real browsers are slow, and share one built site. */
const withSite = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  globalSetup: ['tests/built-site.ts'],
};

/** Vitest would leave one of two cores to itself. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Three kinds of test: the core and its fixtures, whole builds, and the built site in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        define: { ANNOTATION_LAYERS: JSON.stringify(listLayers()) },
        test: {
          name: 'unit',
          maxWorkers,
          // Two busy cores are no fault of a test.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], maxWorkers, ...withSite } },
      {
        // One window at a time: what is timed or hovered must not wait for another.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          ...withSite,
        },
      },
    ],
  },
});
