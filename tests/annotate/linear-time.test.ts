import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const knowledge = loadKnowledge({ root });

/** Each takes seconds at most in time that grows with its length, and many minutes in its square. */
const HANG = 90_000;

const SPEECH =
  '“The harbour is open,” said Mira Holt, the mayor. She told reporters on Monday that Holt had paid. ';

/** A text about 20,000 people, each with a name of its own. */
function toPeople(write: (name: string) => string): string {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  return Array.from({ length: 20_000 }, (_, i) =>
    write(`K${letter(i)}${letter(i / 26)}${letter(i / 676)}${letter(i / 17_576)}sen`),
  ).join('');
}

const shapes: [what: string, text: () => string][] = [
  ['one paragraph of a megabyte', () => SPEECH.repeat(10_000)],
  ['150,000 short paragraphs', () => 'Go.\n\n'.repeat(150_000)],
  ['3,000 paragraphs of speech', () => `${SPEECH}\n\n`.repeat(3_000)],
  ['20,000 turns of a transcript', () => 'LIND: Is it safe?\n\nHOLM: It is safe.\n\n'.repeat(10_000)],
  ['30,000 paragraphs that open a quotation', () => '“It goes on.\n\n'.repeat(30_000)],
  ['10,000 straight marks in a row', () => '"'.repeat(10_000)],
  ['10,000 opening marks in a row', () => '“'.repeat(10_000)],
  ['40,000 marks of four kinds in a row', () => '“‘"«'.repeat(10_000)],
  ['20,000 marks around words', () => '" said he '.repeat(20_000)],
  ['600,000 characters without white space', () => 'abcdef'.repeat(100_000)],
  ['600,000 combining marks', () => `e${'\u0301'.repeat(600_000)}`],
  ['600,000 spaces', () => `a${' '.repeat(600_000)}b`],
  ['600,000 line breaks', () => `a${'\r\n'.repeat(300_000)}b`],
  ['20,000 times one name', () => 'Anna Lind '.repeat(20_000)],
  ['20,000 people of one first name', () => toPeople((name) => `Anna ${name} said so. Anna left. `)],
  ['20,000 people of one last name', () => toPeople((name) => `Mira ${name} Holt, 40, said so. Holt left. `)],
  ['20,000 names in a list', () => 'Mira Holt, '.repeat(20_000)],
  ['20,000 pronouns', () => 'He said that she said so. '.repeat(10_000)],
  ['20,000 brackets in brackets', () => `${'(he said '.repeat(10_000)}${') '.repeat(10_000)}`],
  ['20,000 dates', () => '3 May 2016, '.repeat(20_000)],
  ['a chain of 20,000 offices', () => 'the president of '.repeat(20_000)],
];

test.each(shapes)('annotates %s', { timeout: HANG }, (_, make) => {
  const text = make();
  const { mentions, quotations, times } = annotate({ text, published: '2016-09-05' }, knowledge);
  for (const { length } of [mentions, quotations, times]) expect(length).toBeLessThan(text.length);
});
