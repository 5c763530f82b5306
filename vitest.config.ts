import { defineConfig } from 'vitest/config';
import { listLayers } from './src/entity-types/layers.ts';

/** Whole builds and real browsers are slow, and share one built site. */
const withSite = {
  testTimeout: 120_000,
  hookTimeout: 300_000,
  fileParallelism: false,
  globalSetup: ['tests/built-site.ts'],
};

/** Three kinds of test: the core and its fixtures, whole builds, and the built site in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        define: { ANNOTATION_LAYERS: JSON.stringify(listLayers()) },
        test: {
          name: 'unit',
          // Two busy cores are no fault of a test.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...withSite } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...withSite } },
    ],
  },
});
