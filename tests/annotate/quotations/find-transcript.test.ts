import { describe, expect, test } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { findTranscript } from '../../../src/annotate/quotations/find-transcript.ts';

const read = (text: string) =>
  findTranscript(createDocument({ text })).map(({ source, content }) => [
    source.map(({ start, end }) => text.slice(start, end)).join(),
    content.map(({ start, end }) => text.slice(start, end)).join(),
  ]);

describe('a transcript', () => {
  const cases: [what: string, text: string, turns: [string, string][]][] = [
    [
      'of paragraphs with names in capitals',
      'LIND: Is the bridge safe?\n\nHOLM: It is safe enough.\n\nLIND: Who says so?',
      [
        ['LIND', 'Is the bridge safe?'],
        ['HOLM', 'It is safe enough.'],
        ['LIND', 'Who says so?'],
      ],
    ],
    [
      'of lines in one paragraph',
      'Anna Lind: Is it safe?\nPeter Holm (by telephone): It is.\nAnna Lind: Who says so?',
      [
        ['Anna Lind', 'Is it safe?'],
        ['Peter Holm (by telephone)', 'It is.'],
        ['Anna Lind', 'Who says so?'],
      ],
    ],
    [
      'whose paragraphs each open with a quotation mark',
      '“LIND: Is the bridge safe?\n\n“HOLM: It is safe.\n\n“LIND: Who says so?”',
      [
        ['LIND', 'Is the bridge safe?'],
        ['HOLM', 'It is safe.'],
        ['LIND', 'Who says so?'],
      ],
    ],
  ];
  test.each(cases)('is read turn by turn: %s', (_, text, turns) => {
    expect(read(text)).toEqual(turns);
  });

  const lookalikes: [what: string, text: string][] = [
    ['a table of results', 'Lind: 1,769.\n\nHolm: 1,501.\n\nLind: 46.\n\nHolm: 547.'],
    [
      'labels that are not speakers',
      'Related: the bridge reopens.\n\nRelated: the ferry stops.\n\nUpdate: it runs.',
    ],
    [
      'headings with colons, none of them repeated',
      'Lind: what she wants.\n\nHolm: what he wants.\n\nWeil: what they want.',
    ],
    ['only one speaker', 'Lind: it is safe.\n\nLind: it was always safe.\n\nLind: nobody asked.'],
    ['two turns', 'LIND: is it safe?\n\nHOLM: it is.'],
    ['questions and answers without names', 'Q: is it safe?\n\nA: it is.\n\nQ: who says so?\n\nA: we do.'],
    [
      'colons inside sentences',
      'She wanted one thing: peace.\n\nHe wanted it too: peace.\n\nThey had it: peace.',
    ],
  ];
  test.each(lookalikes)('is not %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
