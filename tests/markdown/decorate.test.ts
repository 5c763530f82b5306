import { describe, expect, test } from 'vitest';
import type { Mention, TimeExpression } from '../../src/annotate/types.ts';
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

describe('wrapped mentions', () => {
  const mention = (entity: string | null, start: number): Mention => ({
    entity,
    type: 'person',
    kind: 'name',
    rule: 'name',
    confidence: 0.9,
    start,
    end: start + 3,
  });
  const plain = { insideLink: false, aroundLink: false, first: true };

  test('let the Tab key stop at the first link to each entity, and at no further piece of it', () => {
    const mentions = [mention('ann-lee', 0), mention('bo-ek', 4), mention('ann-lee', 8), mention(null, 12)];
    const [first, other, second, unknown] = listWrappings({ quotations: [], times: [], mentions });
    const stop = (wrapping = first, place = plain) => wrapping?.toElement(place).properties.tabIndex;
    expect([stop(), stop(first, { ...plain, first: false })]).toEqual([undefined, -1]);
    expect([stop(other), stop(second), stop(unknown)]).toEqual([undefined, -1, undefined]);
  });

  test('stop at the second mention if the first is no link', () => {
    const mentions = [mention('ann-lee', 0), mention('ann-lee', 8)];
    const [first, second] = listWrappings({ quotations: [], times: [], mentions });
    expect(first?.toElement({ ...plain, insideLink: true }).tagName).toBe('span');
    expect(second?.toElement(plain).properties.tabIndex).toBeUndefined();
  });
});
