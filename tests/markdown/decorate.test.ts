import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../src/annotate/types.ts';
import { listWrappings } from '../../src/markdown/decorate.ts';

/** The element that wraps the only time of a record. */
function wrapTime(value: string) {
  const time: TimeExpression = { start: 3, end: 9, value, rule: 'month-of-year', confidence: 0.9 };
  const [wrapping] = listWrappings({
    quotations: [],
    mentions: [],
    times: [time],
  });
  return wrapping?.toElement({ insideLink: false, aroundLink: false, first: true });
}

describe('a wrapped time', () => {
  test('has its value, its rule and its confidence', () => {
    const { properties } = wrapTime('2015-11')!;
    expect(properties).toMatchObject({
      dataTime: '2015-11',
      dataRule: 'month-of-year',
      dataConfidence: '0.9',
    });
  });

  test.each([
    ['2015-11', 'time'],
    ['2016-09-05', 'time'],
    ['2016-22', 'span'],
    ['2016-08-24/2016-09-05', 'span'],
  ])('%s is in a %s, since HTML has no wider dates', (value, tagName) => {
    expect(wrapTime(value)?.tagName).toBe(tagName);
  });
});
