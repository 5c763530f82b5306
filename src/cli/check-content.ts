import { join } from 'node:path';
import { readLedger } from '../anchors/read-ledger.ts';
import { OTHER_LANGUAGE } from '../annotate/other-language.ts';
import { loadDetails } from '../basemap/detail-files.ts';
import { checkOverlays } from '../integrations/check-overlays.ts';
import { checkPublic } from '../integrations/check-public.ts';
import { processArticles } from '../integrations/process-articles.ts';
import { type ArticleFile, forgetKnowledge } from '../integrations/process-one.ts';
import { findArticles, type ReadArticles } from '../integrations/read-articles.ts';
import { findDeadSiteLinks } from '../knowledge/dead-site-links.ts';
import { readAuthority } from '../knowledge/load-authority.ts';
import { readOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { findUnknownContent } from '../knowledge/unknown-content.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type ContentError, listContentErrors, sortContentErrors } from '../schemas/content-error.ts';
import { checkPictures } from './check-pictures.ts';
import { type ReadText, readMarkdown } from './read-text.ts';
import { findUnrecorded, type Unrecorded } from './unrecorded.ts';

/** Errors in `content/` and `public/`, which stop a build, and doubts, which do not. */
export interface Checked {
  readonly errors: readonly ContentError[];
  /** Each is one line: `file:line:column words: reason (rule)`. */
  readonly doubts: readonly string[];
  /** Information that needs no fix, in the same format. */
  readonly notes: readonly string[];
  readonly articles: number;
  /** People and things that the articles mention but that have no record. */
  readonly unrecorded: readonly Unrecorded[];
}

/** Reads and checks all of `content/` and the names in `public/`, and annotates every article if the rest is good enough. */
export async function checkContent(root: string): Promise<Checked> {
  const errors: ContentError[] = [];
  const collect: Collect = async (load) => {
    try {
      return await load();
    } catch (error) {
      errors.push(...listContentErrors(error));
      return undefined;
    }
  };
  const { authority, ledger, overlays, unknown, found } = await readParts(root, collect);
  for (const part of [authority, overlays, found]) errors.push(...(part?.errors ?? []));
  const { sound, slugs, doubts } = await readSlugs(found, collect);
  forgetKnowledge();
  const isReady = ledger && authority && authority.errors.length === 0;
  const articles = isReady
    ? await collect(() => processArticles(sound, { root, ledger, reusable: new Map(), progress: () => {} }))
    : undefined;
  const drawn = await checkOverlays(overlays?.overlays ?? new Map(), { slugs, entities: authority?.ids });
  errors.push(...drawn.errors);
  errors.push(...checkPublic(root, { slugs: slugs ?? [], entities: authority?.ids ?? [] }));
  const sources = new Map(sound.map((file) => [file.file, file]));
  const read = (articles ?? []).map(({ file, record }) => ({
    record,
    ...readSource(sources.get(file), file),
  }));
  const written = [...(unknown ?? []), ...(authority?.doubts ?? []), ...(found?.doubts ?? []), ...doubts];
  written.push(...findDeadSiteLinks(root, { slugs, ids: authority?.ids }));
  const linesOf = (isNote: boolean) =>
    read.flatMap(({ record, toLine }) =>
      record.messages.filter(({ rule }) => (rule === OTHER_LANGUAGE) === isNote).map(toLine),
    );
  const pictures: string[] = [];
  for (const { file, frontMatter, pictures: shown } of articles ?? [])
    pictures.push(...(await checkPictures(root, { file, slug: frontMatter.slug, pictures: shown })));
  return {
    errors: sortContentErrors(errors),
    doubts: [
      ...sortContentErrors(written).map(({ message }) => message),
      ...linesOf(false),
      ...pictures,
      ...drawn.warnings,
    ],
    notes: linesOf(true),
    articles: found?.files.length ?? 0,
    unrecorded: findUnrecorded(read),
  };
}

/** Returns what is loaded, or undefined if there is a problem, which is collected. */
type Collect = <T>(load: () => T | Promise<T>) => Promise<T | undefined>;

/** Reads everything in `content/` that does not depend on other parts; settings and maps are only checked. */
async function readParts(root: string, collect: Collect) {
  await collect(() => loadSite(root));
  await collect(() => loadDetails(join(root, 'content/basemap')));
  return {
    authority: await collect(() => readAuthority(join(root, 'content/entities'), root)),
    ledger: await collect(() => readLedger(root)),
    overlays: await collect(() => readOverlays(join(root, 'content/overlays'), root)),
    unknown: await collect(() => findUnknownContent(root)),
    found: await collect(() => findArticles(root)),
  };
}

interface ReadSlugs {
  /** Articles with valid front matter. */
  readonly sound: readonly ArticleFile[];
  /** The slugs of all articles; undefined if one cannot be read, so that its overlay is not reported as orphaned. */
  readonly slugs: ReadonlySet<string> | undefined;
  readonly doubts: readonly ContentError[];
}

async function readSlugs(found: ReadArticles | undefined, collect: Collect): Promise<ReadSlugs> {
  const sound: ArticleFile[] = [];
  const slugs = new Set<string>();
  const doubts: ContentError[] = [];
  for (const article of found?.files ?? []) {
    const read = await collect(() => readFrontMatter(article.source, article.file));
    if (!read) continue;
    sound.push(article);
    slugs.add(read.frontMatter.slug);
    doubts.push(...read.doubts);
  }
  const isWhole = found !== undefined && found.errors.length === 0 && sound.length === found.files.length;
  return { sound, slugs: isWhole ? slugs : undefined, doubts };
}

/** Formats positions in an article’s file; the Markdown is parsed when the first position is needed. */
function readSource(source: ArticleFile | undefined, file: string): Pick<ReadText, 'toLine' | 'toPlace'> {
  if (source === undefined) throw new RangeError(`${file} was annotated but not read`);
  let text: ReadText | undefined;
  const read = () => {
    text ??= readMarkdown(
      { text: source.source, name: source.file, stem: undefined, extension: '.md', changed: undefined },
      {},
    );
    return text;
  };
  return { toLine: (message) => read().toLine(message), toPlace: (offset) => read().toPlace(offset) };
}
