import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { findTimes } from '../../../src/annotate/times/find-times.ts';
import { isEdtf } from '../../../src/dates/day-range.ts';

/** A Monday. */
const DAY = '2016-09-05';

function timesOn(day: string | undefined, text: string): string[] {
  return findTimes(createDocument({ text, published: day })).map(
    ({ start, end, value }) => `${text.slice(start, end)} → ${value}`,
  );
}

const ABSOLUTE: [text: string, expected: string][] = [
  ['It was on 5 September 2016.', '5 September 2016 → 2016-09-05'],
  ['It was on the 5th of September 2016.', 'the 5th of September 2016 → 2016-09-05'],
  ['It was on September 5, 2016, they said.', 'September 5, 2016 → 2016-09-05'],
  ['It was on Monday, September 5, 2016.', 'Monday, September 5, 2016 → 2016-09-05'],
  ['It was on Sept. 5, 2016.', 'Sept. 5, 2016 → 2016-09-05'],
  ['It was on 2016-09-05.', '2016-09-05 → 2016-09-05'],
  ['It was in September 2016.', 'September 2016 → 2016-09'],
  ['It was in early September 2016.', 'early September 2016 → 2016-09-01~/2016-09-10~'],
  ['It was in mid-September 2016.', 'mid-September 2016 → 2016-09-11~/2016-09-20~'],
  ['It was in late February 2016.', 'late February 2016 → 2016-02-21~/2016-02-29~'],
  ['It was in the summer of 2016.', 'summer of 2016 → 2016-22'],
  ['It was in winter 2015.', 'winter 2015 → 2015-24'],
  ['It was on 31 June 2014.', '2014 → 2014'],
  ['It was in 2014.', '2014 → 2014'],
  ['It was by mid-2015.', 'mid-2015 → 2015-05~/2015-08~'],
  ['The 2014 vote was fair.', '2014 → 2014'],
  ['It was in the 1990s.', '1990s → 199X'],
  ['It was in the late 1990s.', 'late 1990s → 199X'],
  ['It was in the ’90s.', '’90s → 199X'],
  ['It was in the 19th century.', '19th century → 18XX'],
  [
    'It ran from 24 August to 5 September 2016.',
    'from 24 August to 5 September 2016 → 2016-08-24/2016-09-05',
  ],
  ['It ran on 24–26 August 2016.', '24–26 August 2016 → 2016-08-24/2016-08-26'],
  ['It ran on 24 - 26 August 2016.', '24 - 26 August 2016 → 2016-08-24/2016-08-26'],
  ['It ran on August 24—26, 2016.', 'August 24—26, 2016 → 2016-08-24/2016-08-26'],
  [
    'It ran from December 28 to January 3, 2016.',
    'from December 28 to January 3, 2016 → 2015-12-28/2016-01-03',
  ],
  ['It ran from 2011 to 2015.', 'from 2011 to 2015 → 2011/2015'],
  ['It ran in 2014–16.', '2014–16 → 2014/2016'],
];

const RELATIVE: [text: string, expected: string][] = [
  ['Since November of last year, they talked.', 'November of last year → 2015-11'],
  ['From 24 August to 5 September, they met.', 'From 24 August to 5 September → 2016-08-24/2016-09-05'],
  ['They met on 24 August.', '24 August → 2016-08-24'],
  ['They met on August 24.', 'August 24 → 2016-08-24'],
  ['They met on 30 December.', '30 December → 2015-12-30'],
  ['The vote on 30 December is free.', '30 December → 2016-12-30'],
  ['They named 30 September as the day.', '30 September → 2016-09-30'],
  ['They met on 3 January.', '3 January → 2016-01-03'],
  ['They will meet on 3 January.', '3 January → 2017-01-03'],
  ['They met in March.', 'March → 2016-03'],
  ['They met in November.', 'November → 2015-11'],
  ['They will meet in November.', 'November → 2016-11'],
  ['They will meet in March.', 'March → 2017-03'],
  ['They met last November.', 'last November → 2015-11'],
  ['They met last March.', 'last March → 2016-03'],
  ['They meet next March.', 'next March → 2017-03'],
  ['They met in May this year.', 'May this year → 2016-05'],
  ['They met on Friday.', 'Friday → 2016-09-02'],
  ['They met on Monday.', 'Monday → 2016-09-05'],
  ['They met last Monday.', 'last Monday → 2016-08-29'],
  ['They will meet on Friday.', 'Friday → 2016-09-09'],
  ['The port will close, she said on Monday.', 'Monday → 2016-09-05'],
  ['It will close, he told the council late Friday.', 'Friday → 2016-09-02'],
  ['She said that they will meet on Friday.', 'Friday → 2016-09-09'],
  ['They meet next Tuesday.', 'next Tuesday → 2016-09-06'],
  ['They met on Friday morning.', 'Friday morning → 2016-09-02'],
  ['They met yesterday.', 'yesterday → 2016-09-04'],
  ['They met the day before yesterday.', 'the day before yesterday → 2016-09-03'],
  ['They meet tomorrow.', 'tomorrow → 2016-09-06'],
  ['They’re supposed to meet this week.', 'this week → 2016-09-05/2016-09-11'],
  ['They met last week.', 'last week → 2016-08-29/2016-09-04'],
  ['They met last weekend.', 'last weekend → 2016-09-03/2016-09-04'],
  ['They meet next month.', 'next month → 2016-10'],
  ['They met last year.', 'last year → 2015'],
  ['They met last summer.', 'last summer → 2015-22'],
  ['They met this spring.', 'this spring → 2016-21'],
  ['They met in summer of last year.', 'summer of last year → 2015-22'],
  ['They met three days ago.', 'three days ago → 2016-09-02'],
  ['They met two months ago.', 'two months ago → 2016-07'],
  ['They met 10 years ago.', '10 years ago → 2006'],
  ['They met two weeks ago.', 'two weeks ago → 2016-08-22~'],
];

const NOTHING = [
  'May said no.',
  'They may march in step.',
  'The March on Grenby was long.',
  'It was the second of three.',
  'She reads the Sunday Times.',
  'It was on Bloody Sunday.',
  'They use version 2.10.1 of it.',
  'They won 3-2 and 21-16.',
  'Some 2016 people came.',
  'Under resolution 2254 they met.',
  'It cost $2000 or €1990.',
  'They have 1,500 and 2,016 of them.',
  'An area of 2000 km is large.',
  'Call 555-2016-1234 now.',
  'April said so, and June agreed.',
  'A spring in the desert, a fall from grace.',
  'They left Room 1984.',
];

describe('findTimes', () => {
  it.each(ABSOLUTE)('reads dates without a dateline in %j', (text, expected) => {
    expect(timesOn(undefined, text)).toEqual([expected]);
    expect(timesOn(DAY, text)).toEqual([expected]);
  });

  it.each(RELATIVE)('resolves dates relative to the dateline in %j', (text, expected) => {
    expect(timesOn(DAY, text)).toEqual([expected]);
  });

  it.each(RELATIVE)('finds nothing without a dateline in %j', (text) => {
    expect(timesOn(undefined, text)).toEqual([]);
  });

  it.each(NOTHING)('finds nothing in %j', (text) => {
    expect(timesOn(DAY, text)).toEqual([]);
  });

  it('gives sorted EDTF values without overlaps, each with a rule and a confidence', () => {
    const text = [...ABSOLUTE, ...RELATIVE].map(([words]) => words).join('\n\n');
    const times = findTimes(createDocument({ text, published: DAY }));
    expect(times).toHaveLength(ABSOLUTE.length + RELATIVE.length);
    let end = 0;
    for (const time of times) {
      expect(isEdtf(time.value), time.value).toBe(true);
      expect(time.rule).not.toBe('');
      expect(time.confidence).toBeGreaterThan(0.5);
      expect(time.start).toBeGreaterThanOrEqual(end);
      end = time.end;
    }
  });

  it('never joins words across a paragraph break', () => {
    expect(timesOn(DAY, 'They met in September\n\n2014 was better.')).toEqual([
      'September → 2016-09',
      '2014 → 2014',
    ]);
  });

  it('skips code blocks', () => {
    const text = 'on 5 September 2016';
    const doc = createDocument({
      text,
      published: DAY,
      blocks: [{ kind: 'code', start: 0, end: text.length }],
    });
    expect(findTimes(doc)).toEqual([]);
  });
});
