import { describe, expect, it } from 'vitest';
import { parseFragment } from '../../src/client/anchors.ts';

describe('parseFragment', () => {
  it.each([
    ['#lind-we-begin', 'lind-we-begin'],
    ['#caf%C3%A9', 'café'],
    ['#', undefined],
    ['', undefined],
    ['#50%', undefined],
  ])('reads %j as %j', (hash, id) => {
    expect(parseFragment(hash)).toBe(id);
  });
});
