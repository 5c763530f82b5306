import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineFolder } from '../../src/cache/engine.ts';
import type { GeneratedArticle } from './generate-articles.ts';

/** Writes a Newsgloss site with the given articles and this project's authority file. */
export async function writeSite(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await mkdir(join(folder, 'content'), { recursive: true });
  for (const name of ['site.yaml', 'entities']) {
    await cp(join(engineFolder, 'content', name), join(folder, 'content', name), { recursive: true });
  }
  await writeArticles(join(folder, 'content/articles'), articles);
}

/** Writes the same articles as a plain Astro site with remark: one page per article and a list. */
export async function writePeer(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await mkdir(join(folder, 'src/pages/articles'), { recursive: true });
  await symlink(join(engineFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, source] of Object.entries(PEER)) await writeFile(join(folder, file), source);
  await writeArticles(join(folder, 'content/articles'), articles);
}

async function writeArticles(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, source } of articles) await writeFile(join(folder, name), source);
}

const PEER = {
  'package.json': '{ "name": "peer", "private": true, "type": "module" }',
  'astro.config.mjs': `
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({ markdown: { processor: unified() } });
`,
  'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '*.md', base: './content/articles' }) }),
};
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
<html lang="en"><head><title>Articles</title></head><body><ul>
{articles.map(({ id, data }) => <li><a href={'/articles/' + id + '/'}>{data.title}</a></li>)}
</ul></body></html>
`,
  'src/pages/articles/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en"><head><title>{article.data.title}</title></head>
<body><main><h1>{article.data.title}</h1><Content /></main></body></html>
`,
} as const;
