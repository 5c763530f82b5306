import { expect, it } from 'vitest';
import { isHeldOn } from '../../../src/annotate/mentions/role-dates.ts';

it.each([
  [{ from: '2012-05-07', to: '2018-05-06' }, '2012-05-07', true],
  [{ from: '2012-05-07', to: '2018-05-06' }, '2018-05-06', true],
  [{ from: '2012-05-07', to: '2018-05-06' }, '2012-05-06', false],
  [{ from: '2012-05-07', to: '2018-05-06' }, '2018-05-07', false],
  [{ from: '2012', to: '2018' }, '2012-01-01', true],
  [{ from: '2012', to: '2018' }, '2018-12-31', true],
  [{ from: '2012-05~' }, '2012-04-30', false],
  [{ from: '2012-05~' }, '2030-01-01', true],
  [{ to: '2012' }, '1990-01-01', true],
  [{}, '2016-01-01', true],
  [{ from: '2012', to: '..' }, '2016-01-01', true],
  [{ from: '2012' }, undefined, true],
  [{ from: '2012', to: '2018' }, undefined, false],
  [{ from: '2012', to: '2012/..' }, undefined, true],
  [{ from: '2016-22' }, '2016-09-05', true],
  [{ to: '2016-22' }, '2016-09-05', false],
  [{ from: '201X' }, '2016-09-05', true],
  [{ from: '2016/2018' }, '2016-09-05', true],
  [{ from: '?2016-09' }, '2016-09-05', true],
])('tells whether the role of %j was held on %s: %s', (dates, day, expected) => {
  expect(isHeldOn({ names: [], ...dates }, day)).toBe(expected);
});
