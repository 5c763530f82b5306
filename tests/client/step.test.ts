import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../src/client/step.ts';

const height = 800;

describe('stepFrom', () => {
  it.each<[string, { tops: number[]; current?: number; by: 1 | -1 }, number | undefined]>([
    ['goes forward from where the reader is', { tops: [100, 300, 500], current: 0, by: 1 }, 1],
    ['goes back from where the reader is', { tops: [100, 300, 500], current: 2, by: -1 }, 1],
    ['stays at the last', { tops: [100, 300], current: 1, by: 1 }, undefined],
    ['stays at the first', { tops: [100, 300], current: 0, by: -1 }, undefined],
    ['starts below the top of the window', { tops: [-900, -10, 40, 400], by: 1 }, 3],
    ['goes back to what is above the top', { tops: [-900, -10, 400], by: -1 }, 1],
    [
      'ignores a stop that the reader has scrolled away from',
      { tops: [-2000, -50, 300], current: 0, by: 1 },
      2,
    ],
    ['ignores a stop below the window, too', { tops: [-50, 300, 4000], current: 2, by: 1 }, 1],
    ['goes to the next even if both are in one line', { tops: [120, 120, 120], current: 0, by: 1 }, 1],
    ['finds nothing in a text without stops', { tops: [], by: 1 }, undefined],
    ['finds nothing after the last', { tops: [-300, -200], by: 1 }, undefined],
  ])('%s', (_, { tops, current, by }, expected) => {
    expect(stepFrom({ tops, current, height }, by)).toBe(expected);
  });
});
