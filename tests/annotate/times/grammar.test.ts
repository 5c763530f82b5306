import { expect, it } from 'vitest';
import { shape } from '../../../src/annotate/times/grammar.ts';

it('matches at word boundaries and names its groups', () => {
  const pattern = shape('<month:MONTH><_><day:DAY>');
  const text = 'Mayday, May 5, XMay 5, May 55';
  const matches = [...text].map((_, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  });
  expect(matches.flatMap((match) => (match ? [{ ...match.groups }] : []))).toEqual([
    { month: 'May', day: '5' },
  ]);
});

it('rejects an unknown piece', () => {
  expect(() => shape('<MOON>')).toThrow(new RangeError('unknown piece of a time pattern: <MOON>'));
});
