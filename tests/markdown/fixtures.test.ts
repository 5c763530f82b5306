import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assignIds } from '../../src/anchors/assign-ids.ts';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { markdownToTree } from '../../src/markdown/markdown-to-tree.ts';
import { createRecord, readArticle, renderArticle } from '../../src/markdown/process-article.ts';
import { flattenTree } from '../../src/text/article-text.ts';

const folder = fileURLToPath(new URL('../fixtures/markdown/', import.meta.url));
const knowledge = loadKnowledge({
  root: fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url)),
});

/** Writes what is now made as what is expected, to be read over in a diff; never where tests run unattended. */
const writes = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;

/** The whole way of an article, from its file to its HTML. */
function toPage(source: string, file: string): { text: string; html: string } {
  const read = readArticle(source, file, knowledge);
  const { text } = read.articleText;
  const [ids = []] = assignIds([{ id: read.frontMatter.slug, text, ...read.annotations }], emptyLedger);
  return { text, html: renderArticle(read, createRecord(read, ids)) };
}

describe('an article on its way from Markdown to HTML', () => {
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
