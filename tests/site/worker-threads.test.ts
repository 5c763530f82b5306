import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { copySite, type SiteCopy } from './build.ts';
import { listFiles } from './find-broken-links.ts';

const FEW = 2;
const ARTICLES = Array.from({ length: 30 }, (_, i) => writeArticle(`report-${i}`, i));

/** An article with quotations of its own, so that its ids do not depend on the other articles. */
function writeArticle(slug: string, i: number): { readonly name: string; readonly source: string } {
  const head = `title: Report ${i}\nslug: ${slug}\npublished: 2016-09-05\nsummary: Minsk.\nlicence: CC0-1.0\n`;
  const body = [1, 2, 3, 4, 5, 6].map((n) => `“Part ${n} of plan ${i} is done,” Anna Lind said in Minsk.`);
  return { name: `${slug}.md`, source: `---\n${head}---\n\n${body.join('\n\n')}\n` };
}

// Enough pages for worker threads to render them, and too few.
const many = copySite('tiny');
const few = copySite('tiny');

beforeAll(async () => {
  await Promise.all([buildWith(many, ARTICLES.length), buildWith(few, FEW)]);
});

async function buildWith(site: SiteCopy, count: number): Promise<void> {
  const folder = join(site.folder, 'content/articles');
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of ARTICLES.slice(0, count)) writeFileSync(join(folder, name), source);
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
}

const pagesOf = (site: SiteCopy, slug: string) =>
  listFiles(site.dist).filter((file) => file.startsWith(`articles/${slug}/`));

test.each(ARTICLES.slice(0, FEW).map(({ name }) => name.replace(/\.md$/, '')))(
  'worker threads render the pages of %s like the main thread',
  (slug) => {
    expect(pagesOf(few, slug)).toContain(`articles/${slug}/index.html`);
    expect(pagesOf(many, slug)).toEqual(pagesOf(few, slug));
    const differing = pagesOf(few, slug).filter((file) => many.read(file) !== few.read(file));
    expect(differing).toEqual([]);
  },
);

test('there are enough pages for worker threads', () => {
  const ofArticles = listFiles(many.dist).filter((file) =>
    /^(?:articles|quotes)\/[^/]+\/\w+\.\w+$/.test(file),
  );
  expect(ofArticles.length).toBeGreaterThan(150);
});
