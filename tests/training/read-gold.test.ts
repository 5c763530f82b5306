import { describe, expect, test } from 'vitest';
import { readGold } from '../../src/training/read-gold.ts';

const line = (record: unknown) => JSON.stringify(record);

describe('marked articles', () => {
  test('are read a line each, parts that are left out being empty', () => {
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
    ['no JSON', `${line({ id: 'a', text: '', attributions: [] })}\n{`, 'line 2 is no JSON'],
    ['no article', line({ id: 'a' }), 'line 1 is no {"id", "text", "attributions"}'],
    [
      'a span outside the text',
      line({ id: 'a', text: 'Hm.', attributions: [{ content: [[1, 9]] }] }),
      'line 1 has a span [1,9] outside its text',
    ],
    [
      'spans that are no list',
      line({ id: 'a', text: 'Hm.', attributions: [{ content: 3 }] }),
      'line 1 has spans that are no list',
    ],
    [
      'no attribution',
      line({ id: 'a', text: 'Hm.', attributions: [1] }),
      'line 1 has an attribution that is no object',
    ],
  ];
  test.each(broken)('are refused with the line: %s', (_, lines, message) => {
    expect(() => readGold(lines)).toThrow(message);
  });
});
