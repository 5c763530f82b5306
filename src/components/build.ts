import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Archive, type ArchiveArticle, toArchive } from '../archive/archive.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Overlay } from '../schemas/overlay.ts';
import type { Site } from '../schemas/site.ts';

/** An article with its page's HTML and a digest of all that its page depends on. */
export interface BuiltArticle extends ArchiveArticle {
  readonly html: string;
  readonly digest: string;
}

/** Everything that pages are made of. */
export interface Build {
  readonly site: Site;
  /** The folder of the site's own map extracts, absolute. */
  readonly basemap: string;
  readonly archive: Archive;
  readonly articles: ReadonlyMap<string, BuiltArticle>;
  readonly overlays: ReadonlyMap<string, Overlay>;
}

let loaded: Promise<Build> | undefined;

/** Joins the collections, once a build; while developing, anew for every page. */
export function loadBuild(): Promise<Build> {
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

/** A key for Astro's cache of built pages: it changes whenever one of the parts does. */
export function toCacheKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

async function loadAll(): Promise<Build> {
  const [articles, entities, overlays, [site]] = await Promise.all([
    getCollection('articles'),
    getCollection('entities'),
    getCollection('overlays'),
    getCollection('site'),
  ]);
  if (!site) throw new RangeError('the collection "site" has no entry');
  const { settings, folder } = readData<{ settings: Site; folder: string }>(site);
  const built = articles.map(toBuiltArticle);
  return {
    site: settings,
    basemap: join(folder, 'content/basemap'),
    articles: new Map(built.map((article) => [article.slug, article])),
    archive: toArchive(built, entities.map(readData<EntityRecord>)),
    overlays: new Map(overlays.map((entry) => [entry.id, readData<Overlay>(entry)])),
  };
}

interface Entry {
  readonly id: string;
  readonly data: unknown;
  readonly digest?: number | string;
  readonly rendered?: { readonly html: string };
}

function toBuiltArticle(entry: Entry): BuiltArticle {
  const { frontMatter, record } = readData<{ frontMatter: FrontMatter; record: ArticleRecord }>(entry);
  return {
    slug: entry.id,
    frontMatter,
    record,
    html: entry.rendered?.html ?? '',
    digest: String(entry.digest ?? ''),
  };
}

/** An entry's data; our own loaders have checked it, but Astro knows it as a record of anything. */
function readData<T>({ data }: { readonly data: unknown }): T {
  return data as T;
}
