import { describe, expect, test } from 'vitest';
import { hasOwnPage, OWN_PAGE } from '../../src/archive/own-page.ts';
import { describeSpeaker } from '../../src/archive/speaker.ts';
import { describeDenial, type statementLead } from '../../src/archive/statement.ts';
import { articleOf, recordOf } from './archive-of.ts';

const entities = new Map([['anna-lind', recordOf('person', 'anna-lind', { name: 'Anna Lind' })]]);

interface Case {
  readonly text: string;
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

function read({ text, source, cue, content, fields }: Case, as: typeof statementLead): string {
  const parts = source === undefined ? { cue, content } : { source, cue, content };
  const quotation = { kind: 'indirect', negated: true, ...parts, ...fields } as const;
  const article = articleOf({ text, quotations: [quotation] });
  const [first] = article.record.quotations;
  return as(text, first!, describeSpeaker(article, first!, entities));
}

const known = { speaker: 'anna-lind' };

const cases: [what: string, Case, expected: string][] = [
  [
    'a sentence of speaker and cue',
    {
      text: 'Lind denied that she ordered it.',
      source: 'Lind',
      cue: 'denied',
      content: 'that she ordered it',
      fields: known,
    },
    'Anna Lind denied',
  ],
  [
    'the cue with its accuser in parentheses',
    {
      text: '“Go,” Lind told a guard, prosecutors allege.',
      source: 'Lind',
      cue: 'told a guard, prosecutors allege',
      content: '“Go,”',
      fields: known,
    },
    'Anna Lind (“told a guard, prosecutors allege”):',
  ],
  [
    'the cue of a noun in parentheses',
    {
      text: 'Lind’s denial that she ordered it',
      source: 'Lind’s',
      cue: 'denial',
      content: 'that she ordered it',
      fields: { ...known, rule: 'noun-that-clause' },
    },
    'Anna Lind (“denial”):',
  ],
  [
    'the cue of a passive in parentheses',
    {
      text: 'The order was denied by Lind.',
      source: 'Lind',
      cue: 'was denied by',
      content: 'The order',
      fields: known,
    },
    'Anna Lind (“was denied by”):',
  ],
  [
    'an unnamed source as the article describes it',
    {
      text: 'a senior official refused to say whether it was so',
      source: 'a senior official',
      cue: 'refused to say',
      content: 'whether it was so',
      fields: { unnamed: true },
    },
    'A senior official refused to say',
  ],
  [
    'that a speaker is unknown',
    { text: 'It was denied that it was so.', cue: 'was denied', content: 'that it was so' },
    'Speaker unknown (“was denied”):',
  ],
  [
    'that nobody said so',
    { text: 'Nobody said that it was so.', source: 'Nobody', cue: 'said', content: 'that it was so' },
    'Nobody said',
  ],
];

describe('the lead-in of denied words', () => {
  test.each(cases)('is %s', (_, sketch, expected) => {
    expect(read(sketch, describeDenial)).toBe(expected);
  });

  test('is empty if the source says them', () => {
    const [, sketch] = cases[0]!;
    expect(read({ ...sketch, fields: { ...known, negated: false } }, describeDenial)).toBe('');
  });
});

describe('hasOwnPage', () => {
  test.each([
    [OWN_PAGE, true],
    [OWN_PAGE - 0.01, false],
    [0.99, true],
    [0.5, false],
  ])('for a quotation with the confidence %d: %s', (confidence, expected) => {
    expect(hasOwnPage({ kind: 'direct', confidence })).toBe(expected);
    expect(hasOwnPage({ kind: 'mixed', confidence })).toBe(expected);
    expect(hasOwnPage({ kind: 'indirect', confidence })).toBe(false);
  });
});
