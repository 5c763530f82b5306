import { describe, expect, it } from 'vitest';
import { formatConfidence } from '../../src/client/confidence.ts';

describe('formatConfidence', () => {
  it.each([
    ['1', 'almost certain (1)'],
    ['0.95', 'almost certain (0.95)'],
    ['0.9', 'very likely (0.9)'],
    ['0.7', 'likely (0.7)'],
    ['0.5', 'more likely than not (0.5)'],
    ['0.2', 'doubtful (0.2)'],
    ['0', 'doubtful (0)'],
    ['1.2', undefined],
    ['-0.1', undefined],
    ['high', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('says %j as %j', (confidence, words) => {
    expect(formatConfidence(confidence)).toBe(words);
  });
});
