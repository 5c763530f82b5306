import { expect, test } from 'vitest';
import type { Speaker } from '../../src/archive/speaker.ts';
import { assignSpeakerMarks } from '../../src/components/speaker-marks.ts';
import { speakerColors } from '../../src/design/colors.ts';

const named = (label: string): Speaker => ({ standing: 'named', label, entity: label, members: [] });
const official: Speaker = { standing: 'unnamed', label: 'an official', entity: undefined, members: [] };
const together: Speaker = {
  standing: 'named',
  label: 'Ann and Bo',
  entity: undefined,
  members: [
    { label: 'Ann', entity: 'Ann' },
    { label: 'Bo', entity: 'Bo' },
  ],
};

test('each named speaker has a mark, the same everywhere', () => {
  const marks = assignSpeakerMarks([named('Bo'), official, named('Ann'), named('Bo')]);
  expect([named('Bo'), named('Ann'), official].map(marks.ofWords)).toEqual([
    'mark-1',
    'mark-2',
    'mark-neutral',
  ]);
});

test('several who speak together keep their marks, and their words have no one’s', () => {
  const marks = assignSpeakerMarks([together, named('Bo')]);
  expect(marks.ofNames(together)).toEqual(['mark-1', 'mark-2']);
  expect(marks.ofNames(named('Bo'))).toEqual(['mark-2']);
  expect(marks.ofWords(together)).toBe('mark-neutral');
});

test('marks repeat after the last', () => {
  const many = Array.from({ length: speakerColors.length + 1 }, (_, i) => named(`Speaker ${i}`));
  const marks = assignSpeakerMarks(many);
  expect(many.map(marks.ofWords).at(-1)).toBe('mark-1');
});
