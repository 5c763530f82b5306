import { findStanding } from '../anchors/find-standing.ts';
import type { EntityArticle, QuotationEntry } from '../archive/archive.ts';
import { findTowns } from '../archive/find-towns.ts';
import { describeFormer, listFormerIds } from '../archive/former-anchors.ts';
import { hasOwnPage } from '../archive/own-page.ts';
import { findRules } from '../archive/rules.ts';
import { findSitePlaces } from '../archive/site-places.ts';
import type { ListPage } from '../components/list-pages.ts';
import {
  articlePages,
  entityPages,
  findMostQuoted,
  findSpeakerChoices,
  listEntities,
  mentionPages,
  quotationPages,
  timelinePages,
} from '../components/site-lists.ts';
import { countParts, splitParts, type WholeList } from '../components/whole-lists.ts';
import type { SiteContent } from './site-content.ts';

const NEWEST_QUOTATIONS = 5;
const MOST_OVERLAYS = 5;
const MOST_TOWNS = 50;

/**
 * Everything that a page can ask of a publication, by name. Arguments are strings and numbers; a result is plain data.
 * What a page was given is kept as a digest; it is rendered again if a later publication gives another answer.
 */
export const queries = {
  site: ({ site }) => site,
  /** Undefined if there is none; the same holds for the next two. */
  article: ({ articles }, slug: string) => articles.get(slug),
  entity: ({ entities }, id: string) => entities.get(id),
  overlay: ({ overlays }, slug: string) => overlays.get(slug),
  basemap: ({ basemap }) => basemap,
  /** Pages of the list of articles; the first is the front page. */
  articles: ({ archive }, page: number) => pageOf(articlePages(archive), page),
  quotations: ({ archive }, page: number) => pageOf(quotationPages(archive), page),
  quotationCount: ({ archive }) => archive.quotations.length,
  newestQuotations: ({ archive }) => findNewest(archive.quotations),
  /** An entry to show how to cite. */
  exampleQuotation: ({ archive }) =>
    archive.quotations.find(({ quotation }) => hasOwnPage(quotation) && !quotation.negated),
  /** What became of an anchor that no quotation has any more. */
  formerAnchor: ({ archive, ledger }, id: string) => describeFormer(ledger, archive, id),
  /** The former ids of an article's quotations, by their present ones. */
  formerIds: ({ articles, ledger }, slug: string) => {
    const article = articles.get(slug);
    return article ? listFormerIds(ledger, article) : [];
  },
  /** Published words of an article that are no quotation any more. */
  standing: ({ articles, ledger }, slug: string) => {
    const article = articles.get(slug);
    return article ? findStanding(ledger, article.record) : [];
  },
  /** Former wordings of a quotation, with the day until which each stood. */
  formerWords: ({ ledger }, id: string) =>
    (Object.hasOwn(ledger.anchors, id) ? ledger.anchors[id]?.was : undefined) ?? [],
  mostQuoted: ({ archive }, most: number) => findMostQuoted(archive, most),
  speakerChoices: ({ archive }, most: number) => findSpeakerChoices(archive, most),
  entities: ({ archive }, page: number) => pageOf(entityPages(archive), page),
  entityTally: ({ entities }) => ({
    count: entities.size,
    types: [...new Set([...entities.values()].map(({ type }) => type))].sort(),
  }),
  /** How many articles mention an entity, and how often it is quoted. */
  countsOf: ({ archive }, id: string) => ({
    articles: archive.byEntity.get(id)?.length ?? 0,
    quotations: archive.bySpeaker.get(id)?.length ?? 0,
  }),
  mentions: ({ archive }, id: string, page: number) => pageOf(mentionPages(archive, id), page),
  mentionTally: ({ archive }, id: string) => tallyMentions(archive.byEntity.get(id) ?? []),
  /** Drawings of the newest articles that mention an entity. */
  overlaysWith: ({ archive, overlays }, id: string) =>
    (archive.byEntity.get(id) ?? [])
      .flatMap(({ article }) => overlays.get(article.slug) ?? [])
      .slice(0, MOST_OVERLAYS),
  /** Towns with a record in a box in degrees; more than `MOST_TOWNS` would not fit on a map. */
  townsIn: ({ entities }, west: number, south: number, east: number, north: number) =>
    findTowns(entities.values(), [west, south, east, north]).slice(0, MOST_TOWNS),
  places: ({ archive }, most: number) => {
    const all = findSitePlaces(archive);
    return { count: all.length, places: all.slice(0, most) };
  },
  timeline: ({ archive }, page: number) => pageOf(timelinePages(archive), page),
  rules: ({ archive }) => findRules(archive.articles),
  /** The number of files with a complete list; 0 if one page holds it. */
  parts: ({ archive }, list: WholeList) => {
    const pages = list === 'quotes' ? quotationPages(archive) : entityPages(archive);
    return pages.length > 1 ? countParts(archive, list) : 0;
  },
  quotationPart: ({ archive }, part: number) => splitParts(archive.quotations)[part - 1] ?? [],
  entityPart: ({ archive }, part: number) => splitParts(listEntities(archive))[part - 1] ?? [],
} satisfies Readonly<Record<string, Query>>;

type Query = (content: SiteContent, ...args: never[]) => unknown;

export type Queries = typeof queries;

/** Asks a query of the publication that is rendered. */
export type Read = <Name extends keyof Queries>(
  name: Name,
  ...args: Queries[Name] extends (content: SiteContent, ...args: infer Args) => unknown ? Args : never
) => ReturnType<Queries[Name]>;

function pageOf<T>(pages: readonly ListPage<T>[], page: number): ListPage<T> {
  return pages[page - 1] ?? { items: [], page, pages: pages.length };
}

/** The newest direct quotations, for the front page. */
function findNewest(quotations: readonly QuotationEntry[]): QuotationEntry[] {
  const newest: QuotationEntry[] = [];
  for (const entry of quotations) {
    const { quotation } = entry;
    if (quotation.kind === 'direct' && hasOwnPage(quotation) && !quotation.negated) newest.push(entry);
    if (newest.length === NEWEST_QUOTATIONS) break;
  }
  return newest;
}

function tallyMentions(articles: readonly EntityArticle[]) {
  return {
    articles: articles.length,
    mentions: articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
    latest: articles[0]?.article.frontMatter.published,
  };
}
