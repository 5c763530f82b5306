import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assignIds } from '../../src/anchors/assign-ids.ts';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { markdownToTree } from '../../src/markdown/markdown-to-tree.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { flattenTree } from '../../src/text/article-text.ts';

const folder = fileURLToPath(new URL('../fixtures/markdown/', import.meta.url));
const knowledge = loadKnowledge(
  openSite(fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url))),
  new DiskCache(),
);

/** Writes the current output as the expected output, to review in a diff; never in unattended runs. */
const writes = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;

/** No notes, and links as they are. */
const PLAIN = { notesFor: () => [], markOf: () => undefined, to: (address: string) => address };

/** Processes an article from its file to its HTML. */
function toPage(source: string, file: string): { text: string; html: string } {
  const read = readArticle(source, file, knowledge);
  const { text } = read.articleText;
  const [ids = []] = assignIds([{ id: read.frontMatter.slug, text, ...read.annotations }], emptyLedger);
  const quotations = read.annotations.quotations.map((one, i) => ({ ...one, id: ids[i] ?? '' }));
  const html = renderText(read.tree, { ...read.annotations, quotations }, PLAIN);
  return { text, html };
}

describe('an article from Markdown to HTML', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(join(folder, name, 'input.md'), 'utf8');
    const output = join(folder, name, 'output.html');
    const { text, html } = toPage(source, `${name}/input.md`);
    if (writes) writeFileSync(output, `${html}\n`);
    expect(existsSync(output), `${output} is missing`).toBe(true);
    expect(`${html}\n`).toBe(readFileSync(output, 'utf8'));
    expect(flattenTree(markdownToTree(html)).text).toBe(text);
  });
});
