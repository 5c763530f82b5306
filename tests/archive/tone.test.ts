import { expect, test } from 'vitest';
import { doubtingCues, neutralCues } from '../../src/archive/cue-tones.ts';
import { cueTone } from '../../src/archive/tone.ts';

test.each([
  ['said', 'neutral'],
  ['According to', 'neutral'],
  ['also said', 'neutral'],
  ['has claimed', 'doubting'],
  ['said and insisted', 'doubting'],
  ['warned', 'other'],
  ['', undefined],
])('the cue %j is %s', (cue, tone) => {
  expect(cueTone(cue)).toBe(tone);
});

test('no word is both neutral and doubting', () => {
  expect([...neutralCues].filter((word) => doubtingCues.has(word))).toEqual([]);
});
