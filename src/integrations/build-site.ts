import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { digestFiles, digestOf } from '../cache/digest.ts';
import { digestEngine, engineFolder } from '../cache/engine.ts';
import { gazetteerKey } from '../knowledge/load-gazetteer.ts';
import type { SiteContent } from '../pages/site-content.ts';
import { Annotators } from '../publication/annotators.ts';
import { loadPublication } from '../publication/load-publication.ts';
import { findUnsettled } from '../publication/unsettled.ts';
import { ContentErrors, throwContentErrors } from '../schemas/content-error.ts';
import { openSite } from '../schemas/site-folder.ts';
import { type AssetGroup, basemapAssets, clientAssets, describeBasemap } from './assets.ts';
import { withLock } from './build-lock.ts';
import { BuiltRecord } from './built-record.ts';
import { checkPublic } from './check-public.ts';
import type { Folders } from './folders.ts';
import { LastBuild } from './last-build.ts';
import { checkOutputFolder, findRealPath } from './output-folder.ts';
import { importPages, type PagesModule, pagesKey, preparePages } from './pages-module.ts';
import { prepare } from './prepare.ts';
import { recoverOutput, replaceOutput } from './replace-output.ts';
import { countFiles, isUpToDate, planSite, writeSite } from './site-plan.ts';
import { createSupply } from './supply.ts';

export interface BuildOptions {
  readonly folders: Folders;
  readonly cache: Cache;
  /** Tells the user something, in a line. */
  say(line: string): void;
}

/** How a build went. */
export interface BuildResult {
  /** The real path of the site. */
  readonly out: string;
  readonly files: number;
  /** How many of the files were written in this build. */
  readonly written: number;
}

/**
 * Builds a site. If it throws, the last good site stays. What would be the same as in the last site is taken from
 * there. Simultaneous builds into one folder wait for each other.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const lock = join(
    engineFolder,
    '.newsgloss/outputs',
    `${digestOf(findRealPath(options.folders.out))}.lock`,
  );
  const sayWaiting = (pid: number | undefined) => {
    const holder = pid === undefined ? '' : ` (process ${pid})`;
    options.say(`Another build is running${holder}; waiting for it. If there is none, delete ${lock}`);
  };
  return withLock(lock, sayWaiting, () => buildLocked(options));
}

/** Builds while nobody else builds into the folder. */
async function buildLocked(options: BuildOptions): Promise<BuildResult> {
  const { folders, cache } = options;
  const real = findRealPath(folders.out);
  recoverOutput(real);
  const engine = digestEngine();
  const last = new LastBuild(real, { cache, engine });
  const inputs = digestInputs(folders.site);
  if (last.inputs === inputs && last.isWhole)
    return { out: checkOutputFolder(folders, last), files: last.digests.size, written: 0 };
  const { out, content, basemap, module, pages } = await load(options, { engine, last });
  const supply = createSupply({ files: openSite(folders.site), cache, basemap });
  const renderer = pages.createSiteRenderer({ content, supply });
  const groups = [clientAssets(engine), basemap];
  const plan = await planSite({ renderer, last, cache, site: folders.site, groups });
  const total = countFiles(plan);
  if (isUpToDate(plan, last)) return { out, files: total, written: 0 };
  const record = new BuiltRecord(engine);
  const { articles, archive: _, ...shared } = content;
  const workers =
    cache.folder === undefined ? undefined : { shared, site: folders.site, cache: cache.folder, module };
  let written = 0;
  let digests: ReadonlyMap<string, string> = new Map();
  await replaceOutput(out, async (next) => {
    written = await writeSite(plan, { renderer, articles, last, next, record, workers });
    digests = next.digests;
  });
  // What was read while it changed may match neither version.
  if (digestInputs(folders.site) === inputs) record.inputs = inputs;
  last.save(record, digests);
  cache.prune();
  return { out, files: total, written };
}

/** What a build starts from, once everything is in order. */
interface Loaded {
  /** The real path of the site. */
  readonly out: string;
  readonly content: SiteContent;
  readonly basemap: AssetGroup;
  /** Path of the compiled pages. */
  readonly module: string;
  readonly pages: PagesModule;
}

/** Checks the folders and loads the publication and the pages, as much as possible at the same time. */
async function load(
  { folders, cache, say }: BuildOptions,
  { engine, last }: { readonly engine: string; readonly last: LastBuild },
): Promise<Loaded> {
  const { site } = folders;
  const files = openSite(site);
  const annotators = new Annotators();
  try {
    annotators.start();
    const out = checkOutputFolder(folders, last);
    throwContentErrors(checkPublic(site, { slugs: [], entities: [] }));
    const basemap = basemapAssets(site, files);
    const code = [pagesKey(engine), clientAssets(engine).key];
    await prepare({ gazetteer: [gazetteerKey()] }, { site, cache });
    const [{ publication, errors, overlays }, { module, pages }] = await Promise.all([
      loadPublication({ files, cache, annotators, progress: sayProgress(say) }),
      prepare({ code, basemap: [basemap.key] }, { site, cache }).then(() => loadPages(cache, engine)),
    ]);
    if (!publication) throw new ContentErrors(errors);
    for (const line of [...overlays.warnings, ...overlays.notes]) say(line);
    const unsettled = findUnsettled(publication).length;
    if (unsettled > 0) say(describeUnsettled(unsettled));
    return {
      out,
      content: { ...publication, basemap: describeBasemap(files, basemap) },
      basemap,
      module,
      pages,
    };
  } finally {
    await annotators.close();
  }
}

async function loadPages(cache: Cache, engine: string): Promise<Pick<Loaded, 'module' | 'pages'>> {
  const module = await preparePages(cache, engine);
  return { module, pages: await importPages(module) };
}

/** A build loses no address; what has become of its quotation is for a person to say. */
function describeUnsettled(count: number): string {
  const what = count === 1 ? '1 published quotation was' : `${count} published quotations were`;
  return `${what} changed or deleted; their addresses stay. The command "anchors --check" names them and says what to do.`;
}

/** A digest of everything that a build reads. */
function digestInputs(site: string): string {
  return digestOf(digestEngine(), digestFiles(site, ['content', 'public']));
}

/** Says how far the annotating is, if it takes long enough to make people wonder. */
function sayProgress(say: (line: string) => void): (done: number, of: number) => void {
  const WORTH_SAYING = 50;
  return (done, of) => {
    if (of < WORTH_SAYING) return;
    const tenth = Math.floor((10 * done) / of);
    if (tenth > Math.floor((10 * (done - 1)) / of)) say(`Annotated ${done} of ${of} articles`);
  };
}
