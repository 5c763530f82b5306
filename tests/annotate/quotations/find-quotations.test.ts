import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { findQuotations } from '../../../src/annotate/quotations/find-quotations.ts';
import { doubts, read } from './read.ts';

const marks: [string, string[]][] = [
  ['«The road is open», said Lee.', ['direct ‹Lee› {said} [«The road is open»]']],
  ['„The road is open“, said Lee.', ['direct ‹Lee› {said} [„The road is open“]']],
  ["'The road is open,' said Lee.", ["direct ‹Lee› {said} ['The road is open,']"]],
  ["''The road is open,'' Lee said.", ["direct ‹Lee› {said} [''The road is open,'']"]],
  ['"The road is open," Lee said.', ['direct ‹Lee› {said} ["The road is open,"]']],
  [
    'Lee said: “The road is open.\n\n“We will go tomorrow.\n\n“Then we rest.”',
    ['direct ‹Lee› {said} [“The road is open. | “We will go tomorrow. | “Then we rest.”]'],
  ],
  ['“The road (in Harrow) is open,” Lee said.', ['direct ‹Lee› {said} [“The road (in Harrow) is open,”]']],
];

test.each(marks)('finds speech with any kind of quotation marks in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

const doubtful: [string, string[]][] = [
  ['He was in the Free Army” then.', ['unmatched closing quotation mark: He was in the Free Army”']],
  ['The operation “Shield of the North.', ['unmatched opening quotation mark: “Shield of the North.']],
  ['“Well,” he said.', []],
];

test.each(doubtful)('reports unbalanced quotation marks in %j', (text, expected) => {
  expect(doubts(text)).toEqual(expected);
});

const WORDS =
  'Lee|she|the mayor|said|told|that|“|”|"|‘|’|, |. |: |— |according to|who|is|expected to|claim|of|and|but|adding|open|?|!|(|)|\n\n|\n|Reuters|путь|道|🙂|’s|asked|whether|by|was'.split(
    '|',
  );

test('never throws, and all spans are sorted and inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }),
      fc.constantFrom('', ' '),
      (words, gap) => {
        const text = words.join(gap);
        const { quotations, messages } = findQuotations(createDocument({ text }));
        for (const { content, cue, source, confidence } of quotations) {
          expect(content.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const spans of [content, cue, source]) {
            let before = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              before = end;
            }
            expect(before).toBeLessThanOrEqual(text.length);
          }
        }
        for (const { start, end } of messages) expect(end).toBeGreaterThan(start);
      },
    ),
    { numRuns: 300 },
  );
});

test('handles ten thousand marks in a row and endless sentences', () => {
  for (const piece of ['“', '"', '“a ” ', 'he said ', 'Lee, who said, ']) {
    expect(() => findQuotations(createDocument({ text: piece.repeat(10_000) }))).not.toThrow();
  }
});
