import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMarks } from '../../../src/annotate/quotations/pair-marks.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';

function quoted(text: string): string[] {
  return pairMarks(text, findParagraphs(text)).quoted.map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join(' | '),
  );
}

function lone(text: string): string[] {
  return pairMarks(text, findParagraphs(text)).lone.map(
    ({ start, end, side }) => `${side} ${text.slice(start, end)}`,
  );
}

const pairs: [string, string[]][] = [
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said ''yes'' and ''no''.", ["''yes''", "''no''"]],
  ['Er sagte „ja“ und „nein“.', ['„ja“', '„nein“']],
  ['Il dit « oui » et «non».', ['« oui »', '«non»']],
  ['Er sagte »ja« und ging.', ['»ja«']],
  ['‹So› it was.', ['‹So›']],
  ["'I don't know,' she said.", ["'I don't know,'"]],
  ['‘The players’ union won,’ he said.', ['‘The players’ union won,’']],
  ['The players’ union won in the ’90s.', []],
  ["Rock 'n' roll isn't dead.", []],
  ['Until the presidents ‘ meeting it rained.', []],
  ['“He told me ‘go’ and I went,” she said.', ['“He told me ‘go’ and I went,”']],
  ['“A “B” C”', ['“A “B” C”']],
  ['““Twice,”” he said.', ['““Twice,””']],
  ['He said “yes“ and ”no”.', ['“yes“', '”no”']],
  ['The hall (“big”) is old.', ['“big”']],
  ['The plan—“a gift”—failed.', ['“a gift”']],
  ['“One.\n\n“Two.\n\n“Three.”', ['“One. | “Two. | “Three.”']],
  ['“One.\n\n“Two.”\n\n“Three.”', ['“One. | “Two.”', '“Three.”']],
  ['She said: “It is late', []],
  ['“It is late and dark.', ['“It is late and dark.']],
  ['A screen of 40" hung there.', []],
  ['‘We go in ‘due course’.’', ['‘We go in ‘due course’.’']],
  ['‘The road. ‘We go,’ she said.', ['‘We go,’']],
  ['‘One.\n\n‘Two.’', ['‘One. | ‘Two.’']],
  ['‘One.\n\nTwo.', []],
  ['‘One.\n\n“Two.”', ['“Two.”']],
  ['“I told him, ‘Wait,’ and left.\n\n“Then he came.”', ['“I told him, ‘Wait,’ and left. | “Then he came.”']],
  ['“One.\n\n“He said ‘wait’ twice.\n\n“Three.”', ['“One. | “He said ‘wait’ twice. | “Three.”']],
];

test.each(pairs)('pairs the outermost marks of %j', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

const alone: [string, string[]][] = [
  ['He was in the Free Army” then.', ['close ”']],
  ['The operation “Shield of the North. It went on.', ['open “']],
  ['The “A. Then the “B” army came.', ['open “']],
  ['The players’ union.', []],
  ['The 5\'10" guard and the 6’1" keeper left.', []],
  ['“Well.”', []],
];

test.each(alone)('finds unmatched quotation marks in %j', (text, expected) => {
  expect(lone(text)).toEqual(expected);
});

const mixed: [string, string[]][] = [
  ['The “Shield of the North» began.', ['“Shield of the North»']],
  ['«Well", he said.', ['«Well"']],
  ['“Well», he said. «Good», she said.', ['“Well»']],
  ['„Gut“, »gut«, «good», “good”, "good".', []],
  ['The “Shield began. «We go», he said.', []],
];

test.each(mixed)('finds pairs of two different kinds of marks in %j', (text, expected) => {
  const { mixed } = pairMarks(text, findParagraphs(text));
  expect(mixed.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

const SIGNS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '„',
  '«',
  '»',
  "''",
  'a',
  'word ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  '(',
  ')',
];

test('quoted spans are sorted, disjoint and inside their blocks for any marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const blocks = findParagraphs(text);
      const parts = pairMarks(text, blocks).quoted.flatMap((item) => item.parts);
      for (const [i, part] of parts.entries()) {
        expect(part.start).toBeLessThan(part.end);
        expect(blocks.some((block) => block.start <= part.start && part.end <= block.end)).toBe(true);
        if (i > 0) expect(parts[i - 1]!.end).toBeLessThanOrEqual(part.start);
      }
    }),
  );
});
