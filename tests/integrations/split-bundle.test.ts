import { describe, expect, test } from 'vitest';
import { splitBundle, toPageMarker } from '../../src/integrations/split-bundle.ts';

describe('splitBundle', () => {
  test('takes pages apart and drops what stands before the first', () => {
    const bundle = `<!DOCTYPE html>${toPageMarker('/quotes/a/')}<p>A</p>${toPageMarker('/quotes/b/')}<p>B</p>`;
    expect(splitBundle(bundle)).toEqual([
      { page: 'quotes/a/index.html', html: '<p>A</p>' },
      { page: 'quotes/b/index.html', html: '<p>B</p>' },
    ]);
  });

  test.each(['', '<p>A</p>', '<!-- page /a/ -->', '&lt;!--page /a/--&gt;'])(
    'finds no page in %j',
    (bundle) => {
      expect(splitBundle(bundle)).toEqual([]);
    },
  );
});
