import { expect, test } from 'vitest';
import { checkAnnotations } from '../../src/annotate/check.ts';
import type { Annotations, Quotation } from '../../src/annotate/types.ts';

const none: Annotations = { mentions: [], quotations: [], times: [], messages: [] };
const quotation: Quotation = {
  kind: 'direct',
  content: [{ start: 0, end: 4 }],
  cue: [],
  source: [],
  speaker: null,
  via: null,
  rule: 'a-rule',
  confidence: 0.5,
};
const time = { value: '2016', rule: 'year', confidence: 1 };

test('valid annotations are returned unchanged', () => {
  const sound = { ...none, quotations: [quotation], times: [{ ...time, start: 5, end: 9 }] };
  expect(checkAnnotations('“Go” 2016', sound)).toBe(sound);
});

const broken: [string, Annotations, RegExp][] = [
  [
    'a span beyond the text',
    { ...none, times: [{ ...time, start: 5, end: 90 }] },
    /span 5–90 does not fit a text of length 9/,
  ],
  ['an empty span', { ...none, times: [{ ...time, start: 5, end: 5 }] }, /span 5–5/],
  [
    'spans out of order',
    {
      ...none,
      times: [
        { ...time, start: 5, end: 9 },
        { ...time, start: 0, end: 2 },
      ],
    },
    /times out of order: 5–9 before 0–2/,
  ],
  [
    'a quotation without content',
    { ...none, quotations: [{ ...quotation, content: [] }] },
    /a-rule has no content/,
  ],
  [
    'a confidence above one',
    { ...none, quotations: [{ ...quotation, confidence: 2 }] },
    /confidence 2 from rule a-rule/,
  ],
  [
    'overlapping parts',
    {
      ...none,
      quotations: [
        {
          ...quotation,
          content: [
            { start: 0, end: 4 },
            { start: 3, end: 5 },
          ],
        },
      ],
    },
    /a-rule overlap at 3/,
  ],
  [
    'quotations out of order',
    { ...none, quotations: [{ ...quotation, content: [{ start: 5, end: 9 }] }, quotation] },
    /quotations out of order: 5 before 0/,
  ],
];

test.each(broken)('throws a RangeError for %s', (_what, annotations, message) => {
  expect(() => checkAnnotations('“Go” 2016', annotations)).toThrow(RangeError);
  expect(() => checkAnnotations('“Go” 2016', annotations)).toThrow(message);
});

test('throws a RangeError for a span that splits a character', () => {
  const cut = { ...none, times: [{ ...time, start: 0, end: 1 }] };
  expect(() => checkAnnotations('🙂', cut)).toThrow(/splits a character/);
});
