import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/markdown-to-tree.ts';

const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

/** Texts that took the parser minutes or overflowed its stack; each must be rejected immediately. */
const HOSTILE: readonly [what: string, markdown: () => string, message: RegExp][] = [
  [
    'four million characters',
    () => 'A word. '.repeat(500_000),
    /^a\.md:8 is longer than 3,000,000 characters/,
  ],
  [
    'a paragraph of 300,000 characters',
    () => 'A word.\n'.repeat(40_000),
    /^a\.md:\d+ .*put blank lines between/,
  ],
  ['20,000 items of a flat list', () => '- A\n'.repeat(20_000), /^a\.md:10008 .*more than 10,000 list items/],
  ['20,000 numbered items', () => numbered(20_000, (i) => `${i + 1}. A\n`), /^a\.md:10008 .*list items/],
  ['10,000 lists', () => 'A\n\n- B\n\n'.repeat(10_000), /^a\.md:\d+ .*too many lists/],
  ['20,000 quotes', () => '> A\n\n'.repeat(20_000), /^a\.md:\d+ .*too many lists, quotes/],
  ['lists that change their marker', () => '- A\n* B\n'.repeat(5_000), /too many lists, quotes/],
  [
    '20,000 underlined headings',
    () => 'A\n=\n'.repeat(20_000),
    /too many lists, quotes, footnotes and underlined headings/,
  ],
  [
    'underlined headings in quotes',
    () => '> A\n> =\n'.repeat(20_000),
    /too many lists, quotes, footnotes and underlined headings/,
  ],
  ['50,000 opening brackets', () => '['.repeat(50_000), /^a\.md:8 .*50,000 brackets/],
  ['50,000 nested brackets', () => `${'['.repeat(50_000)}A${']'.repeat(50_000)}`, /100,000 brackets/],
  ['brackets in lines that look blank', () => '[A\n\u00a0\n'.repeat(20_000), /brackets/],
  ['brackets in lines that look like items', () => `A\n${'2. [B [C [D\n'.repeat(6_000)}`, /brackets/],
  ['20,000 unfinished links', () => '[A]('.repeat(20_000), /brackets/],
  [
    '40,000 references to one footnote in a paragraph',
    () => `${'A[^1] '.repeat(33_000)}\n\n[^1]: B`,
    /brackets/,
  ],
  [
    'references to one footnote in as many paragraphs',
    () => `${'A[^1]\n\n'.repeat(2_000)}[^1]: B`,
    /^a\.md:\d+:2 the footnote "1" is referenced more than 1,000 times/,
  ],
  ['emphasis that never ends', () => '*a_'.repeat(50_000), /emphasis markers/],
  ['emphasis after emphasis', () => 'a* '.repeat(50_000), /emphasis markers/],
  ['20,000 strong words', () => '**a**b'.repeat(20_000), /emphasis markers/],
  ['nested emphasis', () => `${'*a '.repeat(1_000)}${'b* '.repeat(1_000)}`, /elements are nested here/],
  ['one long run of asterisks', () => `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`, /emphasis markers/],
  [
    '50,000 nested quotes',
    () => `${'>'.repeat(50_000)} A`,
    /^a\.md:8 50,000 lists and quotes open inside each other/,
  ],
  ['50,000 nested items', () => `${'- '.repeat(50_000)}A`, /50,000 lists and quotes open inside each other/],
  ['items nested over many lines', () => numbered(1_000, (i) => `${'  '.repeat(i)}- A\n`), /nested too deep/],
  ['50,000 nested elements', () => '<div>'.repeat(30_000), /more than 100 HTML elements are open/],
  ['nested elements in blocks', () => '<div>\n\n'.repeat(20_000), /more than 100 HTML elements are open/],
  ['nested elements in capitals', () => '<DIV >'.repeat(30_000), /more than 100 HTML elements are open/],
  ['nested elements of any name', () => '<x-y>'.repeat(30_000), /more than 100 HTML elements are open/],
  ['end tags in comments', () => '<div><!-- </div> -->'.repeat(200), /more than 100 HTML elements are open/],
  [
    'end tags in attributes',
    () => '<div title="</div>">'.repeat(5_000),
    /more than 100 HTML elements are open/,
  ],
  [
    'end tags in raw text',
    () => '<div><title></div></title>'.repeat(5_000),
    /more than 100 HTML elements are open/,
  ],
  [
    'end tags of elements that are not open',
    () => '<b></i>'.repeat(5_000),
    /more than 16 HTML elements that format/,
  ],
  [
    'formatting that each paragraph repeats',
    () => `${numbered(20, (i) => `<font size=${i}>`)}${'\n\nA'.repeat(100)}`,
    /more than 16 HTML elements that format/,
  ],
  ['100,000 HTML tags', () => `${'<p></p>'.repeat(3_000)}\n\n`.repeat(20), /more than 50,000 HTML tags/],
  ['declarations that never end', () => `A ${'<!A '.repeat(15_000)}`, /15,000 "<!" or/],
  [
    'a wide table of short rows',
    () => `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|b\n'.repeat(100)}`,
    /more than 100,000 cells/,
  ],
];

/** One second on an idle machine is enough for each. */
const SOON = 20_000;

describe('a text that would take too long to parse', () => {
  test.each(HOSTILE)('is rejected: %s', { timeout: SOON }, (_, make, message) => {
    expect(() => parseMarkdown(make(), { file: 'a.md', linesBefore: 7 })).toThrow(
      expect.objectContaining({ name: 'ContentError', message: expect.stringMatching(message) }),
    );
  });
});

const SENTENCE =
  'The mayor of *Azaz* said on [Monday](https://a.example/b_c) that “it is safe,” and she [told so] the town. ';

/** A chapter of 2,000 words with ten footnotes, four lists of ten items, quotes, headings, a table and some HTML. */
function toChapter(number: number): string {
  const paragraphs = numbered(
    10,
    (i) => `${SENTENCE.repeat(10)}[^${number}-${i}]\n\n[^${number}-${i}]: See *page* ${i}.\n\n`,
  );
  const lists = numbered(
    4,
    (i) =>
      `A list:\n\n${numbered(10, (k) => `${i % 2 ? `${k + 1}.` : '-'} A **point** about [ports](/c/)\n`)}\n`,
  );
  const table = `| Place | Day |\n|---|---|\n${'| [Azaz](/a/) | *Monday* |\n'.repeat(20)}\n`;
  return `Chapter\n=======\n\n${paragraphs}${lists}> ${SENTENCE}\n\n${table}<b>It</b> is <br>safe.\n\n`;
}

describe('an article', () => {
  test('can be a report of 200,000 words, 2,000 list items and 500 footnotes', { timeout: 120_000 }, () => {
    const report = numbered(50, toChapter) + SENTENCE.repeat(50).concat('\n\n').repeat(150);
    expect(report.split(/\s+/).length).toBeGreaterThan(200_000);
    const { tree } = parseMarkdown(report);
    expect(tree.children.at(-1)).toMatchObject({ tagName: 'section' });
  });

  test.each<[string, string]>([
    ['a table of 1,500 rows', `| A | B | C |\n|---|---|---|\n${'| [a](/b/) | **c** | d |\n'.repeat(1_500)}`],
    ['a list of 2,000 items with links', '- A *point* about [ports](/c/) and [harbors](/d/)\n'.repeat(2_000)],
    ['lists within lists', '- A\n  - B\n    - C\n      1. D\n\n'.repeat(50)],
    ['rows of thematic breaks', 'A\n\n* * * * * * * * * *\n\n'.repeat(300)],
    ['HTML that leaves out end tags', `<ul>${'<li>A'.repeat(300)}</ul>\n\n${'<p>A\n\n'.repeat(300)}A<br>\n`],
    ['code with brackets', `\`\`\`\n${'a[b[c]] = *d\n'.repeat(1_000)}\`\`\``],
  ])('can have %s', { timeout: SOON }, (_, markdown) => {
    expect(parseMarkdown(markdown).tree.children.length).toBeGreaterThan(0);
  });
});
