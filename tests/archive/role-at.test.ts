import { describe, expect, test } from 'vitest';
import { findRolesAt, recordPeriod } from '../../src/archive/role-at.ts';
import { recordOf } from './archive-of.ts';

const mayor = recordOf('person', 'anna-lind', {
  roles: [
    { title: 'Mayor of Arby', from: '2010-03-01', to: '2014-03-01' },
    { title: 'Minister of Norland', from: '2014-02' },
    { title: 'Member of the Arby Club' },
  ],
});

describe('findRolesAt', () => {
  test.each([
    ['2012-01-01', ['Mayor of Arby', 'Member of the Arby Club']],
    ['2014-02-15', ['Mayor of Arby', 'Minister of Norland', 'Member of the Arby Club']],
    ['2020-01-01', ['Minister of Norland', 'Member of the Arby Club']],
  ])('on %s are %j', (day, titles) => {
    expect(findRolesAt(mayor, day).map(({ title }) => title)).toEqual(titles);
  });

  test('say since when, if the record does', () => {
    expect(findRolesAt(mayor, '2020-01-01').map(({ since }) => since)).toEqual(['February 2014', undefined]);
  });

  test('are empty for a place', () => {
    expect(findRolesAt(recordOf('place', 'arby'), '2020-01-01')).toEqual([]);
  });
});

describe('recordPeriod', () => {
  test.each([
    ['event', { from: '2016-09-04', to: '2016-09-05' }, '4 to 5 September 2016'],
    ['event', { from: '2016-09-04', to: '2016-09-04' }, '4 September 2016'],
    ['agreement', { from: '2014-09-05' }, 'since 5 September 2014'],
    ['organization', { to: '2001' }, 'until 2001'],
    ['work', { published: '1999' }, '1999'],
    ['event', {}, undefined],
    ['place', {}, undefined],
    ['person', {}, undefined],
  ] as const)('of the %s %j is %j', (type, fields, expected) => {
    expect(recordPeriod(recordOf(type, 'x', fields))).toBe(expected);
  });
});
