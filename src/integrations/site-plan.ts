import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { engineFolder } from '../cache/engine.ts';
import type { PlannedPage, SiteRenderer } from '../pages/site-renderer.ts';
import { type AssetGroup, makeAssets } from './assets.ts';
import type { BuiltPage } from './built-record.ts';
import { digestBuiltFile } from './changed-files.ts';
import { type CopiedFile, listCopies } from './copy-public.ts';
import type { LastBuild } from './last-build.ts';
import { type RenderJob, renderSite } from './render-site.ts';
import type { WorkerSetting } from './render-worker.ts';
import { fileOf } from './site-file.ts';

/** Everything a site will consist of: what can be taken from the last one, and what must be made. */
export interface SitePlan {
  readonly kept: readonly { readonly page: PlannedPage; readonly built: BuiltPage }[];
  readonly fresh: readonly PlannedPage[];
  readonly assets: readonly PlannedAssets[];
  readonly copies: readonly (CopiedFile & { readonly digest: string })[];
}

/** A group of assets, by path: with the digest of a file to keep, or with contents. */
interface PlannedAssets {
  readonly key: string;
  readonly files: ReadonlyMap<string, { readonly digest: string } | { readonly contents: Uint8Array }>;
}

export interface PlanOptions {
  readonly renderer: SiteRenderer;
  readonly last: LastBuild;
  readonly cache: Cache;
  /** The site's folder. */
  readonly site: string;
  readonly groups: readonly AssetGroup[];
}

/** Finds out what must be rendered. */
export async function planSite({ renderer, last, cache, site, groups }: PlanOptions): Promise<SitePlan> {
  const kept: SitePlan['kept'][number][] = [];
  const fresh: PlannedPage[] = [];
  for (const page of renderer.plan()) {
    const built = last.findUnchanged(page, renderer);
    if (built) kept.push({ page, built });
    else fresh.push(page);
  }
  const assets: PlannedAssets[] = [];
  for (const group of groups) assets.push(await planAssets(group, last, cache));
  const made = [
    ...[...kept.map(({ page }) => page), ...fresh].map(({ path }) => fileOf(path)),
    ...assets.flatMap(({ files }) => [...files.keys()]),
  ];
  const copies = listCopies({ defaults: join(engineFolder, 'public'), own: join(site, 'public'), made });
  return {
    kept,
    fresh,
    assets,
    copies: copies.map((copy) => ({ ...copy, digest: digestBuiltFile(copy.from) ?? '' })),
  };
}

async function planAssets(group: AssetGroup, last: LastBuild, cache: Cache): Promise<PlannedAssets> {
  const { key } = group;
  const there = last.findAssets(key);
  if (there) return { key, files: new Map([...there].map(([path, digest]) => [path, { digest }])) };
  const made = await makeAssets(group, cache);
  return {
    key,
    files: new Map(
      made.map(({ name, contents, encoding }) => [
        `assets/${name}`,
        { contents: Buffer.from(contents, encoding) },
      ]),
    ),
  };
}

/** The number of files that a site will have. */
export function countFiles({ kept, fresh, assets, copies }: SitePlan): number {
  return kept.length + fresh.length + copies.length + assets.reduce((sum, { files }) => sum + files.size, 0);
}

/** Whether the last site is what would be built. */
export function isUpToDate(plan: SitePlan, { digests }: LastBuild): boolean {
  return (
    plan.fresh.length === 0 &&
    plan.assets.every(({ files }) => [...files.values()].every((file) => 'digest' in file)) &&
    plan.copies.every(({ path, digest }) => digests.get(path) === digest) &&
    digests.size === countFiles(plan)
  );
}

/** What a plan is carried out with. */
export interface WriteOptions extends Omit<RenderJob, 'pages' | 'workers'> {
  readonly last: LastBuild;
  readonly workers: Omit<WorkerSetting, 'folder'> | undefined;
}

/** Puts the planned site together; returns how many files are new. */
export async function writeSite(plan: SitePlan, options: WriteOptions): Promise<number> {
  const { last, next, record, workers } = options;
  let taken = 0;
  const take = (path: string, digest: string) => {
    next.keep(path, digest);
    taken++;
  };
  for (const { page, built } of plan.kept) {
    take(fileOf(page.path), built.digest);
    last.carryOver(page, built, record);
  }
  for (const { key, files } of plan.assets) {
    for (const [path, file] of files) {
      if ('digest' in file) take(path, file.digest);
      else next.write(path, file.contents);
    }
    record.assets.set(
      key,
      [...files.keys()].map((path) => [path, next.digests.get(path) ?? '']),
    );
  }
  for (const { path, from, digest } of plan.copies) {
    if (last.digests.get(path) === digest) take(path, digest);
    else next.copy(path, from, digest);
  }
  await renderSite({
    ...options,
    pages: plan.fresh,
    workers: workers && { ...workers, folder: next.folder },
  });
  return next.digests.size - taken;
}
