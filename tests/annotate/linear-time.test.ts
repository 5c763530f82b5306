import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { MOST_GROWTH, measureGrowth } from '../measure-growth.ts';

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const knowledge = loadKnowledge(openSite(root), new DiskCache());

/** Catches a hang; does not measure speed. */
const HANG = 120_000;

const SPEECH =
  '“The harbour is open,” said Mira Holt, the mayor. She told reporters on Monday that Holt had paid. ';

/** A text about as many people as there are pieces, each with a unique name. */
function toPeople(pieces: number, write: (name: string) => string): string {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  return Array.from({ length: pieces }, (_, i) =>
    write(`K${letter(i)}${letter(i / 26)}${letter(i / 676)}${letter(i / 17_576)}sen`),
  ).join('');
}

const repeated = (piece: string) => (pieces: number) => piece.repeat(pieces);

/** Kinds of text, each with its initial number of pieces. */
const shapes: [what: string, pieces: number, text: (pieces: number) => string][] = [
  ['one paragraph', 500, repeated(SPEECH)],
  ['paragraphs of speech', 500, repeated(`${SPEECH}\n\n`)],
  ['short paragraphs', 10_000, repeated('Go.\n\n')],
  ['turns of a transcript', 1_000, repeated('LIND: Is it safe?\n\nHOLM: It is safe.\n\n')],
  ['turns of a transcript in one paragraph', 1_000, repeated('LIND: Is it safe?\nHOLM: It is safe.\n')],
  ['a speech of many paragraphs', 2_000, (n) => `LIND: Is it safe?\n\n${'It is safe.\n\n'.repeat(n)}`],
  ['paragraphs that open a quotation', 2_000, repeated('“It goes on.\n\n')],
  ['opening marks in one paragraph', 2_000, repeated('“It goes on. ')],
  ['closing marks in one paragraph', 2_000, repeated('It goes on.” ')],
  ['quotations in one paragraph', 1_000, repeated('“It is safe,” he said. ')],
  ['quotations without a cue in one paragraph', 2_000, repeated('“It is safe.” ')],
  ['quotations in one sentence', 1_000, repeated('he said “it is safe” and ')],
  ['cues in one quotation', 1_000, repeated('“It,” he said, “is,” she said, “safe” ')],
  ['straight marks in a row', 5_000, repeated('"')],
  ['opening marks in a row', 5_000, repeated('“')],
  ['marks of four kinds in a row', 5_000, repeated('“‘"«')],
  ['marks around words', 2_000, repeated('" said he ')],
  ['clauses with "who"', 1_000, repeated('the man who said that ')],
  ['nested clauses with "who"', 500, repeated('the woman, who knew the man who told Lind, ')],
  ['sentences with "who"', 500, repeated('Lind, who said that Holm, who left, paid. ')],
  ['clauses with "that"', 1_000, repeated('he said that ')],
  ['appositions', 1_000, repeated('Lind, the mayor, a doctor, ')],
  ['sources after "according to"', 1_000, repeated('according to Lind, ')],
  ['statements', 1_000, repeated('in a statement, ')],
  ['beliefs', 1_000, repeated('Lind believes that ')],
  ['refusals', 1_000, repeated('He refused to say that ')],
  ['headlines', 1_000, repeated('Lind: It is safe\n\n')],
  ['signatures', 1_000, repeated('It is safe.\n\n– Anna Lind\n\n')],
  ['characters without white space', 20_000, repeated('abcdef')],
  ['combining marks', 20_000, (n) => `e${'\u0301'.repeat(n)}`],
  ['spaces', 20_000, (n) => `a${' '.repeat(n)}b`],
  ['line breaks', 20_000, (n) => `a${'\r\n'.repeat(n)}b`],
  ['one name', 2_000, repeated('Anna Lind ')],
  [
    'people with the same first name',
    1_000,
    (n) => toPeople(n, (name) => `Anna ${name} said so. Anna left. `),
  ],
  [
    'people with the same last name',
    1_000,
    (n) => toPeople(n, (name) => `Mira ${name} Holt, 40, said so. Holt left. `),
  ],
  ['names in a list', 2_000, repeated('Mira Holt, ')],
  ['acronyms', 1_000, repeated('the United Nations (UN) ')],
  ['pronouns', 1_000, repeated('He said that she said so. ')],
  ['nested parentheses', 1_000, (n) => `${'(he said '.repeat(n)}${') '.repeat(n)}`],
  ['dates', 2_000, repeated('3 May 2016, ')],
  ['offices in a chain', 1_000, repeated('the president of ')],
  ['sentences of a single punctuation mark', 5_000, repeated('! ')],
];

test.each(shapes)('takes time in proportion to the length of %s', { timeout: HANG }, (_, pieces, make) => {
  const growth = measureGrowth(pieces, (n) => {
    const text = make(n);
    return () => annotate({ text, published: '2016-09-05' }, knowledge);
  });
  expect(growth).toBeLessThan(MOST_GROWTH);
});
