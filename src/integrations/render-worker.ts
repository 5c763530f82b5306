import { workerData } from 'node:worker_threads';
import { DiskCache } from '../cache/disk-cache.ts';
import type { SiteContent } from '../pages/site-content.ts';
import type { PlannedPage } from '../pages/site-renderer.ts';
import { describeProblem, type Problem } from '../publication/problem.ts';
import type { Article } from '../publication/publication.ts';
import { listContentErrors } from '../schemas/content-error.ts';
import { openSite } from '../schemas/site-folder.ts';
import { basemapAssets } from './assets.ts';
import { NextOutput } from './next-output.ts';
import { importPages } from './pages-module.ts';
import { fileOf } from './site-file.ts';
import { createSupply } from './supply.ts';

/** What a worker gets once: everything that the pages of one article may need besides the article. */
export interface WorkerSetting {
  readonly shared: Omit<SiteContent, 'articles' | 'archive'>;
  /** The site's folder, and that of the cache. */
  readonly site: string;
  readonly cache: string;
  /** Path of the module that renders pages. */
  readonly module: string;
  /** The folder to write into. */
  readonly folder: string;
}

/** The pages of one article. */
export interface WorkerTask {
  readonly article: Article;
  readonly pages: readonly PlannedPage[];
}

/** What a worker wrote, or what is wrong with the content; an error would lose its class between threads. */
export type WorkerAnswer =
  | { readonly written: readonly WrittenPage[] }
  | { readonly problems: readonly Problem[] };

/** A page that a worker wrote. */
export interface WrittenPage {
  readonly digest: string;
  readonly reads: ReadonlyMap<string, string>;
}

const setting: WorkerSetting = workerData;
const { shared, site, module, folder } = setting;
const files = openSite(site);
const cache = new DiskCache(setting.cache);
const supply = createSupply({ files, cache, basemap: basemapAssets(site, files) });
const { createSiteRenderer } = await importPages(module);

/** Renders the pages of an article and writes them; returns what was written, in order. */
export default async function renderArticle(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { written: await writePages(task) };
  } catch (error) {
    return { problems: listContentErrors(error).map(describeProblem) };
  }
}

async function writePages({ article, pages }: WorkerTask): Promise<WrittenPage[]> {
  const content: SiteContent = {
    ...shared,
    articles: new Map([[article.slug, article]]),
    get archive(): never {
      throw new RangeError(`a page of the article ${article.slug} reads from other articles`);
    },
  };
  const renderer = createSiteRenderer({ content, supply });
  const next = new NextOutput(folder);
  const written: WrittenPage[] = [];
  for (const page of pages) {
    const { contents, reads } = await renderer.render(page);
    written.push({ digest: next.write(fileOf(page.path), contents), reads });
  }
  return written;
}
