import { expect, it } from 'vitest';
import { shape } from '../../../src/annotate/times/grammar.ts';

it('keeps to the edges of words and names its pieces', () => {
  const [match] = 'Mayday, May 5, 55 May'.matchAll(shape('<month:MONTH><_><day:DAY>'));
  expect(match?.[0]).toBe('May 5');
  expect(match?.groups).toEqual({ month: 'May', day: '5' });
});

it('rejects a piece that it does not know', () => {
  expect(() => shape('<MOON>')).toThrow(new RangeError('no piece of a time is called <MOON>'));
});
