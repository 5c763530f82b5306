import { describe, expect, test } from 'vitest';
import { absoluteAddress, listPath } from '../../src/components/addresses.ts';
import { paginate, paginateByWeight } from '../../src/components/list-pages.ts';

describe('paginate', () => {
  test('splits a list', () => {
    expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([
      { items: [1, 2], page: 1, pages: 3 },
      { items: [3, 4], page: 2, pages: 3 },
      { items: [5], page: 3, pages: 3 },
    ]);
  });

  test('makes one empty page for an empty list', () => {
    expect(paginate([], 2)).toEqual([{ items: [], page: 1, pages: 1 }]);
  });
});

describe('paginateByWeight', () => {
  const pagesOf = (weights: readonly number[]) =>
    paginateByWeight(weights, 10, (weight) => weight).map(({ items }) => items);

  test.each([
    [[], [[]]],
    [
      [4, 4, 4],
      [[4, 4], [4]],
    ],
    [[12], [[12]]],
    [
      [1, 12, 1],
      [[1], [12], [1]],
    ],
    [
      [5, 5, 5],
      [[5, 5], [5]],
    ],
  ])('splits %j', (weights, expected) => {
    expect(pagesOf(weights)).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['/quotes/', 1, '/quotes/'],
    ['/quotes/', 3, '/quotes/page/3/'],
    ['/', 2, '/page/2/'],
  ])('page %s %d is at %s', (list, page, expected) => {
    expect(listPath(list, page)).toBe(expected);
  });

  test.each([
    ['https://example.org/', 'https://example.org/map/'],
    ['https://example.org/sub', 'https://example.org/sub/map/'],
  ])('at %s, /map/ is %s', (address, expected) => {
    const site = {
      title: 'x',
      description: 'x',
      address,
      language: 'en',
      publisher: 'x',
      licence: 'x',
      map: { center: [0, 0] as [number, number], zoom: 2 },
    };
    expect(absoluteAddress('/map/', site)).toBe(expected);
  });
});
