import { findLines, ledgerFile } from '../anchors/read-ledger.ts';
import { OTHER_LANGUAGE } from '../annotate/other-language.ts';
import type { Message } from '../annotate/types.ts';
import { loadDetails } from '../basemap/detail-files.ts';
import { DiskCache } from '../cache/disk-cache.ts';
import { checkPublic } from '../integrations/check-public.ts';
import { findDeadSiteLinks } from '../knowledge/dead-site-links.ts';
import { readAuthority } from '../knowledge/load-authority.ts';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { findUnknownContent } from '../knowledge/unknown-content.ts';
import { askForFormer } from '../publication/ask-for-former.ts';
import type { LoadedArticle } from '../publication/identify-articles.ts';
import { type LoadedPublication, loadPublication } from '../publication/load-publication.ts';
import type { Publication } from '../publication/publication.ts';
import { findUnsettled } from '../publication/unsettled.ts';
import { type ContentError, listContentErrors, sortContentErrors } from '../schemas/content-error.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';
import { openSite } from '../schemas/site-folder.ts';
import type { CheckedSite, Finding } from './check/finding.ts';
import { findingKinds } from './check/kinds.ts';
import { checkPictures } from './check-pictures.ts';
import { formatMessage, formatPosition } from './read-text.ts';
import { findUnrecorded, type Unrecorded } from './unrecorded.ts';

/** Errors in `content/` and `public/`, which stop a build, and doubts, which do not. */
export interface Checked {
  readonly errors: readonly ContentError[];
  /** Each is one line: `file:line:column words: reason (rule)`. */
  readonly doubts: readonly string[];
  /** Information that needs no fix, in the same format. */
  readonly notes: readonly string[];
  readonly articles: number;
  /** What else an editor should look at, by the name of its kind, the greatest weight first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** People and things that the articles mention but that have no record. */
  readonly unrecorded: readonly Unrecorded[];
}

/** Reads and checks all of `content/` and the names in `public/`, and annotates every article if the rest is good enough. */
export async function checkContent(root: string): Promise<Checked> {
  const files = openSite(root);
  const loaded = await loadPublication({ files, cache: new DiskCache() });
  const { articles, slugs, ids, overlays } = loaded;
  const errors = [
    ...loaded.errors,
    ...listProblems(() => loadDetails(files)),
    ...(loaded.publication ? listUnsettled(loaded.publication, files) : []),
    ...checkPublic(root, { slugs: slugs ?? [], entities: ids ?? [] }),
  ];
  const written = [...loaded.doubts, ...findDeadSiteLinks(files, { slugs, ids })];
  errors.push(...listProblems(() => written.push(...findUnknownContent(files))));
  const read = articles.map((article) => ({ article, toPlace: placeFinder(article) }));
  const linesOf = (wanted: (message: Message) => boolean) =>
    read.flatMap(({ article: { record }, toPlace }) =>
      record.messages
        .filter(wanted)
        .map((message) => formatMessage(message, record.text, toPlace(message.start))),
    );
  return {
    errors: sortContentErrors(errors),
    doubts: [
      ...sortContentErrors(written).map(({ message }) => message),
      ...linesOf(({ rule }) => rule !== OTHER_LANGUAGE),
      ...articles.flatMap((article) => checkPictures(article, files)),
      ...overlays.warnings,
    ],
    notes: linesOf(({ rule }) => rule === OTHER_LANGUAGE),
    findings: await findAllKinds(loaded, files),
    articles: loaded.counts.found,
    unrecorded: findUnrecorded(read.map(({ article: { record }, toPlace }) => ({ record, toPlace }))),
  };
}

function listUnsettled(publication: Publication, files: ContentFiles): ContentError[] {
  const lines = findLines(readContent(files, ledgerFile) ?? '');
  return [...askForFormer(publication), ...findUnsettled(publication, lines)];
}

/** Nothing is looked for while there are errors, since then records or articles are missing. */
async function findAllKinds(
  { publication, articles }: LoadedPublication,
  files: ContentFiles,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  if (!publication) return new Map();
  const { sharedNames, positionOf } = readAuthority(files, new DiskCache());
  const finders = new Map(articles.map((article) => [article, positionFinder(article)]));
  const site: CheckedSite = {
    articles,
    entities: publication.entities,
    sharedNames,
    gazetteer: loadGazetteer(new DiskCache()),
    positionOf,
    placeIn: (article, offset) => ({ file: article.file, ...finders.get(article)?.(offset) }),
  };
  const found = findingKinds.map(async ({ name, find }) => {
    const findings = await find(site);
    return [name, [...findings].sort((a, b) => b.weight - a.weight)] as const;
  });
  return new Map(await Promise.all(found));
}

/** Finds positions in an article's file; undefined for offsets that no message is about. */
function positionFinder({ places }: LoadedArticle) {
  const known = new Map(places.map(([offset, line, column]) => [offset, { line, column }]));
  return (offset: number) => known.get(offset);
}

function placeFinder(article: LoadedArticle): (offset: number) => string {
  const find = positionFinder(article);
  return (offset) => formatPosition(article.file, find(offset));
}

function listProblems(check: () => unknown): readonly ContentError[] {
  try {
    check();
    return [];
  } catch (error) {
    return listContentErrors(error);
  }
}
