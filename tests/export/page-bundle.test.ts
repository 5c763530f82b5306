import { describe, expect, test } from 'vitest';
import { pageStart, splitBundle } from '../../src/export/page-bundle.ts';

describe('splitBundle', () => {
  test('splits the pages and drops what precedes the first', () => {
    const bundle = `<!DOCTYPE html>${pageStart('/quotes/a/')}<p>A</p>${pageStart('/quotes/b/')}<p>B</p>`;
    expect(splitBundle(bundle)).toEqual([
      { page: 'quotes/a/index.html', html: '<!DOCTYPE html><p>A</p>' },
      { page: 'quotes/b/index.html', html: '<!DOCTYPE html><p>B</p>' },
    ]);
  });

  test.each(['', '<p>A</p>', '<!-- page /a/ -->', '&lt;!--page /a/--&gt;'])(
    'finds no page in %j',
    (bundle) => {
      expect(splitBundle(bundle)).toEqual([]);
    },
  );
});
