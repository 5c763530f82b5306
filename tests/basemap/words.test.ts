import { describe, expect, it } from 'vitest';
import { toDateWords, toPeriodWords } from '../../src/basemap/date-words.ts';
import { toNameKey } from '../../src/basemap/name-key.ts';

describe('dates in a legend', () => {
  it.each([
    ['2016-08-24', '24 August 2016'],
    ['2016-09', 'September 2016'],
    ['2016', '2016'],
    ['2016-22', 'summer 2016'],
    ['2016-08~', 'about August 2016'],
    ['2016-08-24/2016-09-05', '2016-08-24/2016-09-05'],
  ])('%s reads %s', (edtf, words) => {
    expect(toDateWords(edtf)).toBe(words);
  });

  it.each([
    [undefined, undefined, ''],
    ['2016-09-04', '2016-09-04', '4 September 2016'],
    ['2016-08-24', '2016-09-05', '24 August 2016 to 5 September 2016'],
    ['2016-08', undefined, 'from August 2016'],
    [undefined, '2016', 'until 2016'],
  ])('from %s to %s reads "%s"', (from, to, words) => {
    expect(toPeriodWords(from, to)).toBe(words);
  });
});

describe('names of the base map and of the text', () => {
  it.each([
    ['Euphrates', 'the Euphrates River'],
    ['Lake Assad', 'Assad'],
    ['Jarābulus', 'Jarabulus'],
    ['Łódź', 'Lodz'],
    ['Iğdır', 'Igdir'],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
  ])('%s is %s', (a, b) => {
    expect(toNameKey(a)).toBe(toNameKey(b));
  });

  it.each([
    ['Aleppo', 'Alep'],
    ['Minsk', 'Manbij'],
    ['Riverside', 'Side'],
  ])('%s is not %s', (a, b) => {
    expect(toNameKey(a)).not.toBe(toNameKey(b));
  });
});
