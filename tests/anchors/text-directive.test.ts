import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFragment, parseFragment, type TextDirective } from '../../src/anchors/text-directive.ts';

describe('a fragment', () => {
  test.each<[string, string, TextDirective | undefined]>([
    ['', '', undefined],
    ['lind-yes', 'lind-yes', undefined],
    [':~:text=rain', '', { start: 'rain' }],
    ['lind-yes:~:text=rain', 'lind-yes', { start: 'rain' }],
    [':~:text=the-,rain', '', { prefix: 'the', start: 'rain' }],
    [':~:text=rain,Arby', '', { start: 'rain', end: 'Arby' }],
    [':~:text=rain,-in', '', { start: 'rain', suffix: 'in' }],
    [':~:text=a-,b,c,-d', '', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }],
    [':~:text=no%2Dfly%20zone%2C%20A%26B', '', { start: 'no-fly zone, A&B' }],
    [':~:text=%28Lee%27s%29', '', { start: "(Lee's)" }],
    [':~:text=It%20rained%2E', '', { start: 'It rained.' }],
    [':~:text=%D0%A5%D0%B0', '', { start: 'Ха' }],
  ])('%s', (fragment, id, directive) => {
    expect(parseFragment(fragment)).toEqual({ id, directives: directive ? [directive] : [] });
    expect(formatFragment(id, directive)).toBe(fragment);
  });

  test('has several directives, among them unknown ones', () => {
    const { directives } = parseFragment('a:~:text=rain&other=1&text=sun');
    expect(directives).toEqual([{ start: 'rain' }, { start: 'sun' }]);
  });

  test.each([':~:text=', ':~:text=a-', ':~:text=a-,-b', ':~:text=a,b,c', ':~:text=%E0', ':~:rain', ':~:'])(
    'without words: %s',
    (fragment) => {
      expect(parseFragment(fragment)).toEqual({ id: '', directives: [] });
    },
  );

  test('gives back any words', () => {
    const term = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.record({ prefix: term, start: term, end: term, suffix: term }), (directive) => {
        expect(parseFragment(formatFragment('id', directive))).toEqual({ id: 'id', directives: [directive] });
      }),
    );
  });
});
