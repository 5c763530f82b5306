import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { createDocument } from '../../../src/annotate/document.ts';
import { overlapRatio } from '../../../src/annotate/learned/drafts.ts';
import { findRelations } from '../../../src/annotate/learned/find-relations.ts';
import { findQuotations } from '../../../src/annotate/quotations/find-quotations.ts';
import { loadModel } from '../../../src/knowledge/load-model.ts';

const model = loadModel();

const read = (text: string) => {
  const doc = createDocument({ text });
  return findRelations(doc, model, findQuotations(doc).quotations);
};
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

describe('findRelations with the shipped weights', () => {
  const cases: [text: string, source: string, cue: string, content: string][] = [
    ['“The harbour stays open,” Mira Holt said on Monday.', 'Mira Holt', 'said', '“The harbour stays open,”'],
    [
      'Jonas Weil believes that the ferries will run all winter.',
      'Jonas Weil',
      'believes',
      'that the ferries will run all winter',
    ],
    [
      'According to the ministry, the bridge will close in May.',
      'the ministry',
      'According to',
      'the bridge will close in May',
    ],
  ];
  test.each(cases)('finds who said what in %j', (text, source, cue, content) => {
    expect(
      read(text).map((one) => [words(text, one.source), words(text, one.cue), words(text, one.content)]),
    ).toEqual([[source, cue, content]]);
  });

  const silent = [
    '',
    'The bridge closed in May.',
    'Two boats left the harbour before noon, and a third followed at dusk.',
    'The play “The Long Road” opened at the old theatre.',
    'The mayor’s office did not respond to a request for comment.',
    'The mayor did not immediately return a call.',
    'The official asked not to be named because he may not speak.',
  ];
  test.each(silent)('finds nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('uses the model’s reading if no rule has one', () => {
    const text = 'Mira Holt made it clear that the harbour would close.';
    expect(read(text).map(({ rule, content }) => [rule, words(text, content)])).toEqual([
      ['learned-indirect', 'that the harbour would close'],
    ]);
  });

  test('gives probabilities, and a high one to a quotation with marks and a cue', () => {
    const text = '“The harbour stays open,” Mira Holt said. The mayor hinted at cuts to come.';
    const found = read(text);
    for (const { confidence } of found) expect(confidence).toBeGreaterThanOrEqual(0);
    for (const { confidence } of found) expect(confidence).toBeLessThanOrEqual(1);
    expect(found.find(({ kind }) => kind === 'direct')?.confidence).toBeGreaterThan(0.9);
  });
});

const PIECES = [
  'Mira Holt said',
  'the mayor believes',
  'according to',
  'that',
  '“',
  '”',
  '"',
  '’',
  ',',
  '.',
  ':',
  ' ',
  '\n\n',
  '\n',
  'no one',
  'was told',
  'he added',
  'they think',
  'Ünal',
  '🚢',
  '—',
  '(',
  ')',
  'is expected to',
  '1,200',
  'not',
]; // prettier-ignore

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('annotate with the model, on any text', () => {
  test('returns valid spans, and never the same content twice', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 120 })), (text) => {
        const { quotations } = annotate({ text }, { entities: new Map(), attribution: model });
        for (const [index, { content }] of quotations.entries()) {
          for (const other of quotations.slice(index + 1))
            expect(toCovered(content, other.content)).toBeLessThan(0.9);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same result again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 20 },
    );
  });
});

function toCovered(
  a: readonly { start: number; end: number }[],
  b: readonly { start: number; end: number }[],
) {
  const tokens = (spans: typeof a) => spans.map(({ start, end }) => ({ first: start, last: end - 1 }));
  return overlapRatio(tokens(a), tokens(b));
}
