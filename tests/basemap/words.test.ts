import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/basemap/name-key.ts';

describe('names of the base map and of the text', () => {
  it.each([
    ['Euphrates', 'the Euphrates River'],
    ['Lake Assad', 'Assad'],
    ['Jarābulus', 'Jarabulus'],
    ['Łódź', 'Lodz'],
    ['Iğdır', 'Igdir'],
    ['Côte d’Ivoire', "Cote d'Ivoire"],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Aleppo', 'Alep'],
    ['Minsk', 'Manbij'],
    ['Riverside', 'Side'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
