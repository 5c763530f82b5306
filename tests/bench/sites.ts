import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
export async function writeAstro(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await writePeer(folder, ASTRO);
  await writeArticles(join(folder, 'content/articles'), articles);
}

/** Writes the same pages as an Eleventy site. */
export async function writeEleventy(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await writePeer(folder, ELEVENTY);
  await writeArticles(join(folder, 'articles'), articles);
}

/** Writes the same pages as a Hugo site. */
export async function writeHugo(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await writePeer(folder, HUGO);
  await writeArticles(join(folder, 'content/articles'), articles);
}

async function writePeer(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  await symlink(join(engineFolder, 'node_modules'), join(folder, 'node_modules'));
}

async function writeArticles(folder: string, articles: readonly GeneratedArticle[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, source } of articles) await writeFile(join(folder, name), source);
}

const ASTRO = {
  'package.json': '{ "name": "peer", "private": true, "type": "module" }',
  'astro.config.mjs': `
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({ cacheDir: '.cache', markdown: { processor: unified() } });
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

const ELEVENTY = {
  'package.json': '{ "name": "peer", "private": true, "type": "module" }',
  'eleventy.config.js': `
export default (config) => {
  config.addCollection('articles', (all) => all.getFilteredByGlob('articles/*.md'));
};
`,
  'index.liquid': `<html lang="en"><head><title>Articles</title></head><body><ul>
{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>
{% endfor %}</ul></body></html>
`,
  'articles/articles.json': '{ "layout": "article.liquid", "markdownTemplateEngine": false }',
  '_includes/article.liquid': `<html lang="en"><head><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content }}</main></body></html>
`,
} as const;

const HUGO = {
  'hugo.toml':
    "baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term', 'section', 'RSS', 'sitemap']\n",
  'layouts/index.html': `<html lang="en"><head><title>Articles</title></head><body><ul>
{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul></body></html>
`,
  'layouts/_default/single.html': `<html lang="en"><head><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`,
} as const;
