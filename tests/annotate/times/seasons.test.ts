import { expect, it } from 'vitest';
import { parseDay } from '../../../src/annotate/times/calendar.ts';
import { whichSeason } from '../../../src/annotate/times/grammars/seasons.ts';

it.each([
  ['2016-08-01', 'last summer', '2015-22'],
  ['2016-09-05', 'last summer', '2015-22'],
  ['2016-10-05', 'last summer', '2016-22'],
  ['2016-01-10', 'last winter', '2014-24'],
  ['2016-04-10', 'last winter', '2015-24'],
  ['2016-01-10', 'last autumn', '2015-23'],
  ['2016-01-10', 'this winter', '2015-24'],
  ['2016-12-05', 'this winter', '2016-24'],
  ['2016-01-10', 'this summer', '2016-22'],
  ['2016-05-10', 'next summer', '2016-22'],
  ['2016-06-10', 'next summer', '2017-22'],
])('reads on %s “%s” as %s', (published, words, value) => {
  whichSeason.pattern.lastIndex = 0;
  const groups = whichSeason.pattern.exec(words)?.groups ?? {};
  const context = { published: parseDay(published), tense: undefined, before: '', after: '' };
  expect(whichSeason.read(groups, context)?.value).toBe(value);
});
