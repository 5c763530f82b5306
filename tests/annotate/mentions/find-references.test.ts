import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { findNames } from '../../../src/annotate/mentions/find-names.ts';
import { findReferences } from '../../../src/annotate/mentions/find-references.ts';
import type { Quotation } from '../../../src/annotate/types.ts';
import { KNOWLEDGE, summarize } from './norland.ts';

/** The references in a text whose words between “ and ” are direct speech. */
function referencesIn(text: string): string[] {
  const doc = createDocument({ text, published: '2016-09-05' });
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(
    ({ index, 0: words }): Quotation => ({
      kind: 'direct',
      content: [{ start: index, end: index + words.length }],
      cue: [],
      source: [],
      speaker: null,
      via: null,
      rule: 'test',
      confidence: 1,
    }),
  );
  return summarize(text, findReferences(doc, findNames(doc, KNOWLEDGE), quotations, KNOWLEDGE));
}

const PRONOUNS: [text: string, expected: string[]][] = [
  ['Anna Lind came. She left.', ['She → anna-lind']],
  ['Anna Lind said she would go.', ['she → anna-lind']],
  ['Kurt Berg met Anna Lind. She left before him.', ['She → anna-lind', 'him → kurt-berg']],
  ['Kurt Berg said he and Sergey Holm had talked.', ['he → kurt-berg']],
  ['According to Kurt Berg, he knew.', ['he → kurt-berg']],
  ['Kurt Berg came. “No,” he said. He left.', ['he → kurt-berg', 'He → kurt-berg']],
  ['Kurt Berg came. “He is late,” said Anna Lind. She left.', ['She → anna-lind']],
  ['Peter Ostrom came. He left.', ['He → person Peter Ostrom']],
  ['Mrs. Kovara came. She left.', ['She → person Kovara']],
  ['Kurt Berg came. It rained. Peter Ostrom, who was late, left. He sat.', ['He → person Peter Ostrom']],
  [
    'Mayor Kim Ostrom came. He left. Mayor Kim Ostrom stayed. She sat.',
    ['He → person Kim Ostrom', 'She → person'],
  ],
  ['The Norlandic leader came. She left.', ['She → anna-lind']],
];

const UNSURE: [text: string, expected: string[]][] = [
  ['He left.', ['He → person']],
  ['Kurt Berg came. She left.', ['She → person']],
  ['Kurt Berg came. Brig Harlo met him. He left.', ['him → person', 'He → person']],
  ['They saw Kurt Berg and Sergey Holm. He left.', ['He → person']],
  ['Kurt Berg was ill. Berg’s cook, Sergey Holm, said so. He left.', ['He → person']],
  ['Kurt Berg came. One. Two. Three. Four. Five. Six. He left.', ['He → person']],
];

const NOMINALS: [text: string, expected: string[]][] = [
  ['Anna Lind came. The president left.', ['The president → anna-lind']],
  ['Anna Lind met Kurt Berg. The President left.', ['The President → anna-lind']],
  ['Mayor Peter Ostrom came. The mayor left.', ['The mayor → person Peter Ostrom']],
  [
    'Peter Ostrom, the mayor of Grenby, came. The mayor left.',
    ['the mayor → person', 'The mayor → person Peter Ostrom'],
  ],
  [
    'The old mayor, Peter Ostrom, came. The mayor left.',
    ['The old mayor → person', 'The mayor → person Peter Ostrom'],
  ],
  [
    'A spokesman for Peter Ostrom came. The spokesman left.',
    ['A spokesman → person', 'The spokesman → person'],
  ],
  ['Mr Justice Farro came. The judge left.', ['The judge → person Farro']],
  [
    'Chief Minister Peter Ostrom came. The chief minister left.',
    ['The chief minister → person Peter Ostrom'],
  ],
  ['Trade Minister Peter Ostrom came. The prime minister left.', ['The prime minister → person']],
  ['Ostrom & Sons Ltd came. The company left.', ['The company → organization Ostrom & Sons Ltd']],
  ['They met Varga Group, a shipping firm. The firm left.', ['The firm → organization Varga Group']],
  ['Anna Lind came. The mayor left.', ['The mayor → person']],
  ['Anna Lind came. The president of the club left.', ['The president → person']],
  ['So a senior official told them.', ['a senior official → person']],
  ['Norlandic officials said no.', ['Norlandic officials → person']],
  ['The Norland Wire wrote so, the agency said.', ['the agency → norland-wire']],
];

const NOTHING = [
  'It rained.',
  'Whoever comes, he or she must pay, and so must his or her friend.',
  'They left, and we did.',
  'The presidential race is on.',
];

describe('findReferences', () => {
  it.each(PRONOUNS)('resolves pronouns in %j', (text, expected) => {
    expect(referencesIn(text).filter((one) => /^(?:he|she|him|her|his)\b/i.test(one))).toEqual(expected);
  });

  it.each(UNSURE)('leaves a pronoun unresolved in %j', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it.each(NOMINALS)('finds phrases for people and organizations in %j', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });

  it.each(NOTHING)('finds nothing in %j', (text) => {
    expect(referencesIn(text)).toEqual([]);
  });
});
