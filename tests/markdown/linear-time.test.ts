import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { assignIds } from '../../src/anchors/assign-ids.ts';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { checkSize } from '../../src/markdown/check-size.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { ContentError } from '../../src/schemas/content-error.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { MOST_GROWTH, measureGrowth, measureWork } from '../measure-growth.ts';

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const knowledge = loadKnowledge(openSite(root), new DiskCache());

/** Guards against a hang; it does not measure speed. */
const HANG = 120_000;

const HEAD = '---\ntitle: A\nslug: a\npublished: 2016-09-05\nsummary: S\n---\n\n';

/** Processes an article to HTML; stops early if it is rejected for its size. */
function process(body: string): void {
  try {
    const read = readArticle(HEAD + body, 'a.md', knowledge);
    const [ids = []] = assignIds(
      [{ id: 'a', text: read.articleText.text, ...read.annotations }],
      emptyLedger,
    );
    const quotations = read.annotations.quotations.map((one, i) => ({ ...one, id: ids[i] ?? '' }));
    const notesFor = (own: readonly string[]) => [
      { label: 'A', marks: ['mark-1'], quotations: own.map(noteOf) },
    ];
    renderText(
      read.tree,
      { ...read.annotations, quotations },
      { notesFor, markOf: () => undefined, to: (address) => address },
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
  }
}

const noteOf = (id: string, i: number) => ({ id, number: i + 1, uncertain: false });

const repeated = (piece: string) => (pieces: number) => piece.repeat(pieces);
const numbered = (line: (i: number) => string) => (pieces: number) =>
  Array.from({ length: pieces }, (_, i) => line(i)).join('');

const shapes: [what: string, markdown: (pieces: number) => string][] = [
  ['paragraphs', repeated('He left.\n\n')],
  ['quotations of one paragraph each', repeated('“It is safe,” Anna Lind said.\n\n')],
  ['the same quotation in one paragraph', repeated('“It is safe,” Anna Lind said. ')],
  ['turns of a transcript', repeated('LIND: Is it safe?\n\nHOLM: It is safe.\n\n')],
  ['items of a flat list', repeated('- A\n')],
  ['items of a loose list', repeated('- A\n\n')],
  ['numbered items', numbered((i) => `${i + 1}. A\n`)],
  ['lines of a quote', repeated('> A\n')],
  ['headings', repeated('# A\n\n')],
  ['links in one paragraph', repeated('[A](b) ')],
  ['links in paragraphs', repeated('[A](b)\n\n')],
  ['opening brackets', repeated('[')],
  ['emphasis', repeated('*A* ')],
  ['emphasis in paragraphs', repeated('*A* and **B**\n\n')],
  ['code', repeated('`A` ')],
  ['backticks', repeated('`a``')],
  ['references to one footnote', (n) => `${'A[^1] '.repeat(n)}\n\n[^1]: B`],
  ['definitions of links', numbered((i) => `[a${i}]: b\n\n[a${i}]\n\n`)],
  ['rows of a table', (n) => `| A |\n|---|\n${'| B |\n'.repeat(n)}`],
  ['tables', repeated('| A |\n|---|\n| B |\n\n')],
  ['short rows of a wide table', (n) => `${'|a'.repeat(50)}|\n${'|-'.repeat(50)}|\n${'|b\n'.repeat(n)}`],
  ['HTML elements in a paragraph', repeated('<b>A</b> ')],
  ['HTML blocks', repeated('<div>A</div>\n\n')],
  ['nested HTML elements', repeated('<div>')],
  ['HTML comments', repeated('<!-- A -->\n\n')],
  ['declarations', repeated('<?')],
  ['entities', repeated('&amp;')],
  ['web addresses', repeated('www.a.example ')],
  ['mail addresses', repeated('a@b.example ')],
  ['fences', repeated('```\nA\n```\n\n')],
  ['nested quotes', repeated('>')],
  ['nested items', repeated('- ')],
  ['spaces', (n) => `A${' '.repeat(n)}B`],
  ['blank lines', (n) => `A${'\n'.repeat(n)}B`],
  ['hard line breaks', repeated('A\\\n')],
  ['pictures', repeated('![A](b.png)\n\n')],
];

test.each(shapes)('takes time proportional to the length of %s', { timeout: HANG }, (_, make) => {
  const growth = measureGrowth(250, (n) => {
    const body = make(n) || 'A';
    return () => process(body);
  });
  expect(growth).toBeLessThan(MOST_GROWTH);
});

/** Texts for which the parser's time grows with the square of the length, up to a limit. */
const bounded: typeof shapes = [
  ['underlined headings', repeated('A\n=\n')],
  ['closing brackets', repeated(']')],
  ['nested brackets', (n) => `${'['.repeat(n)}A${']'.repeat(n)}`],
  ['emphasis that never ends', repeated('*a_')],
  ['nested emphasis', (n) => `${'*a '.repeat(n)}${'b* '.repeat(n)}`],
  ['footnotes', (n) => numbered((i) => `A[^${i}]\n\n[^${i}]: B\n\n`)(n)],
  ['lists of one item', repeated('A\n\n- B\n\n')],
  ['quotes of one line', repeated('> A\n\n')],
];

/** A few seconds on an idle machine, in milliseconds of work. */
const MOST_WORK = 15_000;

test.each(bounded)('rejects %s before they take long', { timeout: HANG }, (_, make) => {
  let pieces = 500;
  while (!isRefused(make(Math.ceil(pieces * 1.2)))) pieces = Math.ceil(pieces * 1.2);
  const body = make(pieces);
  const work = measureWork(() => process(body));
  expect(work).toBeLessThan(MOST_WORK);
});

function isRefused(body: string): boolean {
  try {
    checkSize(body, { file: 'a.md', linesBefore: 0 });
    return false;
  } catch {
    return true;
  }
}
