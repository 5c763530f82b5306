import { describe, expect, it } from 'vitest';
import { readMapData } from '../../../src/client/map/map-data.ts';

describe('the map data of a page', () => {
  it('is read from its element', () => {
    const data = { title: 'Places', places: [] };
    expect(readMapData({ textContent: JSON.stringify(data) })).toEqual(data);
  });

  it.each(['{}', '[]', 'null', '{"title":"Places"}', '{"title":1,"places":[]}'])(
    'is rejected if it is %s',
    (textContent) => {
      expect(() => readMapData({ textContent })).toThrow(RangeError);
    },
  );
});
