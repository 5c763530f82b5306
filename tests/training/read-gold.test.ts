import { describe, expect, test } from 'vitest';
import { readGold } from '../../src/training/read-gold.ts';

const line = (record: unknown) => JSON.stringify(record);

describe('readGold', () => {
  test('reads one article per line and leaves missing parts empty', () => {
    const text = 'Ada said no.';
    const lines = `${line({ id: 7, text, attributions: [{ cue: [[4, 8]], content: [[9, 11]] }] })}\n\n`;
    expect(readGold(lines)).toEqual([
      {
        id: '7',
        text,
        attributions: [{ source: [], cue: [{ start: 4, end: 8 }], content: [{ start: 9, end: 11 }] }],
      },
    ]);
  });

  const broken: [what: string, lines: string, message: string][] = [
    ['invalid JSON', `${line({ id: 'a', text: '', attributions: [] })}\n{`, 'line 2 is not valid JSON'],
    [
      'an object without text and attributions',
      line({ id: 'a' }),
      'line 1 is not an object with "text" (a string) and "attributions" (an array)',
    ],
    [
      'a span outside the text',
      line({ id: 'a', text: 'Hm.', attributions: [{ content: [[1, 9]] }] }),
      'line 1 has an invalid span [1,9]: use [start, end] offsets inside the text',
    ],
    [
      'spans that are not an array',
      line({ id: 'a', text: 'Hm.', attributions: [{ content: 3 }] }),
      'line 1 has spans that are not an array of [start, end] pairs',
    ],
    [
      'an attribution that is not an object',
      line({ id: 'a', text: 'Hm.', attributions: [1] }),
      'line 1 has an attribution that is not an object',
    ],
  ];
  test.each(broken)('reports the line of %s', (_, lines, message) => {
    expect(() => readGold(lines)).toThrow(message);
  });
});
