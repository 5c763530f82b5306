import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Archive, type ArchiveArticle, createArchive } from '../archive/archive.ts';
import type { FrontMatter } from '../schemas/article.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Overlay } from '../schemas/overlay.ts';
import type { Site } from '../schemas/site.ts';

/** An article with a digest of everything its page depends on, and access to its HTML. */
export interface BuiltArticle extends ArchiveArticle {
  readonly digest: string;
  readHtml(): Promise<string>;
}

/** Everything that pages are rendered from. */
export interface Build {
  readonly site: Site;
  /** Absolute path of the folder with the site's own map extracts. */
  readonly basemap: string;
  readonly archive: Archive;
  readonly articles: ReadonlyMap<string, BuiltArticle>;
  readonly overlays: ReadonlyMap<string, Overlay>;
  /** Changes when anything in the publication does: the cache key of pages that show more than one article. */
  readonly everything: string;
}

let loaded: Promise<Build> | undefined;

/** Joins the collections: once per build, or for every page in development. */
export function loadBuild(): Promise<Build> {
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

/** A key for Astro's cache of built pages; it changes when any part does. */
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
  const built: BuiltArticle[] = [];
  for (const entry of articles) built.push(await readArticle(entry));
  return {
    everything: toCacheKey(...[articles, entities, overlays].map(listDigests), settings),
    site: settings,
    basemap: join(folder, 'content/basemap'),
    articles: new Map(built.map((article) => [article.slug, article])),
    archive: createArchive(built, entities.map(readData<EntityRecord>)),
    overlays: new Map(overlays.map((entry) => [entry.id, readData<Overlay>(entry)])),
  };
}

/** Ids and digests of a collection, sorted. */
function listDigests(entries: readonly Entry[]): string[] {
  return entries.map(({ id, digest }) => `${id} ${digest ?? ''}`).sort();
}

/** Reads what the loader stored for an article; its HTML is read only when its page needs it. */
async function readArticle(entry: Entry): Promise<BuiltArticle> {
  const { path } = readData<{ path: string }>(entry);
  const { frontMatter, record } = await readKept(path);
  return {
    slug: entry.id,
    frontMatter,
    record,
    digest: String(entry.digest ?? ''),
    readHtml: async () => (await readKept(path)).html,
  };
}

interface Kept {
  readonly frontMatter: FrontMatter;
  readonly record: ArticleRecord;
  readonly html: string;
}

async function readKept(path: string): Promise<Kept> {
  return JSON.parse(await readFile(path, 'utf8'));
}

interface Entry {
  readonly id: string;
  readonly data: unknown;
  readonly digest?: number | string;
}

/** An entry's data; our loaders have validated it, but Astro does not know its type. */
function readData<T>({ data }: { readonly data: unknown }): T {
  return data as T;
}
