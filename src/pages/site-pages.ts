import { findPlaces, hasLocatedPlace } from '../archive/article-places.ts';
import { listFormer } from '../archive/former-anchors.ts';
import { hasOwnPage } from '../archive/own-page.ts';
import { renderStaticMap } from '../basemap/static-map.ts';
import {
  articlePath,
  entityPath,
  entityPicturePath,
  listPath,
  mapPicturePath,
  quotationPath,
  SITE_MAP_PICTURE,
} from '../components/addresses.ts';
import EntityGroups from '../components/EntityGroups.astro';
import { ENTITY_PICTURE, entityMap } from '../components/entity-map.ts';
import FormerAddress from '../components/FormerAddress.astro';
import FormerQuotation from '../components/FormerQuotation.astro';
import type { ListPage } from '../components/list-pages.ts';
import { articleMap, withNames } from '../components/map-view.ts';
import QuotationList from '../components/QuotationList.astro';
import QuotationPage from '../components/QuotationPage.astro';
import { createQuotationView } from '../components/quotation-view.ts';
import {
  articlePages,
  entityPages,
  mentionPages,
  quotationPages,
  timelinePages,
} from '../components/site-lists.ts';
import { MOST_PLACES, siteMap } from '../components/site-map.ts';
import { countParts, partScript, type WholeList } from '../components/whole-lists.ts';
import { accentCss } from '../design/accent-css.ts';
import AboutPage from './about.astro';
import ArticlePage from './article.astro';
import EntitiesPage from './entities.astro';
import EntityPage from './entity.astro';
import FrontPage from './front.astro';
import MapPage from './map.astro';
import NotFoundPage from './not-found.astro';
import { type AnyPageKind, defineKind, type PlannedFile, type RenderContext } from './page-kind.ts';
import QuotationsPage from './quotations.astro';
import { renderAs, renderComponent } from './render-component.ts';
import type { SiteContent } from './site-content.ts';
import TimelinePage from './timeline.astro';

/** A page of a paginated list, from 1. */
interface InList {
  readonly page: number;
}

interface OfArticle {
  readonly slug: string;
}

/** A part of a complete list, from 1. */
interface OfList {
  readonly list: WholeList;
  readonly part: number;
}

/** Every kind of file that is rendered from a publication. */
export const sitePages: readonly AnyPageKind[] = [
  defineKind<InList>({
    name: 'front',
    ofSite: ({ archive }) => planList('/', articlePages(archive)),
    render: renderAs(FrontPage),
  }),
  defineKind<OfArticle>({
    name: 'article',
    ofArticle: ({ slug }) => [{ path: articlePath(slug), props: { slug } }],
    render: renderAs(ArticlePage),
  }),
  defineKind<OfArticle>({
    name: 'article-map',
    ofArticle: (article, { entities, overlays }) => {
      const { slug } = article;
      const isDrawn = overlays.has(slug) || hasLocatedPlace(article, entities);
      return isDrawn ? [{ path: mapPicturePath(slug), props: { slug } }] : [];
    },
    render: drawMap,
  }),
  defineKind<OfArticle & { readonly number: number }>({
    name: 'quotation',
    ofArticle: ({ slug, record }) =>
      record.quotations.flatMap((quotation, i) =>
        hasOwnPage(quotation) ? [{ path: quotationPath(quotation.id), props: { slug, number: i + 1 } }] : [],
      ),
    render: renderAs(QuotationPage),
  }),
  defineKind<{ readonly id: string }>({
    // Addresses that were published stay; each says what became of its quotation.
    name: 'former-quotation',
    ofSite: ({ archive, ledger }) =>
      listFormer(ledger, archive).map((id) => ({ path: quotationPath(id), props: { id } })),
    render: renderAs(FormerQuotation),
  }),
  defineKind<{ readonly path: string; readonly leadsTo: string; readonly title: string }>({
    name: 'former-address',
    ofSite: ({ articles, entities }) => [
      ...[...articles.values()].flatMap(({ slug, frontMatter: { formerly, title } }) =>
        formerly.map((former) => planFormer(articlePath(former), articlePath(slug), title)),
      ),
      ...[...entities.values()].flatMap(({ id, formerly, name }) =>
        formerly.map((former) => planFormer(entityPath(former), entityPath(id), name)),
      ),
    ],
    render: renderAs(FormerAddress),
  }),
  defineKind<InList>({
    name: 'quotations',
    ofSite: ({ archive }) => planList('/quotes/', quotationPages(archive)),
    render: renderAs(QuotationsPage),
  }),
  defineKind<InList>({
    name: 'entities',
    ofSite: ({ archive }) => planList('/entities/', entityPages(archive)),
    render: renderAs(EntitiesPage),
  }),
  defineKind<InList & { readonly id: string }>({
    name: 'entity',
    ofSite: ({ archive, entities }) =>
      [...entities.keys()].flatMap((id) =>
        planList(entityPath(id), mentionPages(archive, id)).map(({ path, props }) => ({
          path,
          props: { ...props, id },
        })),
      ),
    render: renderAs(EntityPage),
  }),
  defineKind<{ readonly id: string }>({
    name: 'entity-map',
    ofSite: ({ entities }) =>
      [...entities.values()].flatMap((record) => {
        const isDrawn = entityMap(record, { entities, overlays: [], to: (address) => address }) !== undefined;
        return isDrawn ? [{ path: entityPicturePath(record.id), props: { id: record.id } }] : [];
      }),
    render: drawEntityMap,
  }),
  defineKind<InList>({
    name: 'timeline',
    ofSite: ({ archive }) => planList('/timeline/', timelinePages(archive)),
    render: renderAs(TimelinePage),
  }),
  defineKind({ name: 'map', ofSite: () => planOne('/map/'), render: renderAs(MapPage) }),
  defineKind({
    name: 'map-picture',
    ofSite: ({ articles, entities }) =>
      [...articles.values()].some((article) => hasLocatedPlace(article, entities))
        ? planOne(SITE_MAP_PICTURE)
        : [],
    render: drawSiteMap,
  }),
  defineKind({ name: 'about', ofSite: () => planOne('/about/'), render: renderAs(AboutPage) }),
  defineKind({ name: 'not-found', ofSite: () => planOne('/404.html'), render: renderAs(NotFoundPage) }),
  defineKind<OfList>({ name: 'list-part', ofSite: planParts, render: renderPart }),
  defineKind({
    // The style sheet for the accent color in site.yaml; a site without one has no such file.
    name: 'site-style',
    ofSite: ({ site }) => (site.accent === undefined ? [] : planOne('/assets/site.css')),
    render: (_, { site }) => accentCss(site.accent ?? ''),
  }),
];

function planOne(path: string): PlannedFile<object>[] {
  return [{ path, props: {} }];
}

function planFormer(path: string, leadsTo: string, title: string) {
  return { path, props: { path, leadsTo, title } };
}

function planList(list: string, pages: readonly ListPage<unknown>[]): PlannedFile<InList>[] {
  return pages.map(({ page }) => ({ path: listPath(list, page), props: { page } }));
}

/** The complete lists in parts, for the filters; a list that fits on one page has none. */
function planParts({ archive }: SiteContent): PlannedFile<OfList>[] {
  const lists: WholeList[] = [];
  if (quotationPages(archive).length > 1) lists.push('quotes');
  if (entityPages(archive).length > 1) lists.push('entities');
  return lists.flatMap((list) =>
    Array.from({ length: countParts(archive, list) }, (_, i) => ({
      path: `/assets/${list}-${i + 1}.js`,
      props: { list, part: i + 1 },
    })),
  );
}

async function renderPart({ list, part }: OfList, context: RenderContext): Promise<string> {
  const { read, entities } = context;
  const options = { context, partial: true };
  if (list === 'entities')
    return partScript(await renderComponent(EntityGroups, { records: read('entityPart', part) }, options));
  const views = read('quotationPart', part).map((entry) => createQuotationView(entry, entities));
  return partScript(await renderComponent(QuotationList, { views }, options));
}

/** The map of all articles' places as a picture. */
async function drawSiteMap(_: object, { read, site, supply, to }: RenderContext): Promise<string> {
  read('basemap');
  const { places } = read('places', MOST_PLACES);
  const map = withNames(siteMap(places, { site, to }), read);
  return renderStaticMap({ ...map, layers: await supply.layers() });
}

/** The map of an entity as a picture. */
async function drawEntityMap(
  { id }: { readonly id: string },
  { read, entities, supply, to }: RenderContext,
): Promise<string> {
  const record = entities.get(id);
  const map = record && entityMap(record, { entities, overlays: read('overlaysWith', id), to });
  if (!map) throw new RangeError(`there is no map of ${id}`);
  read('basemap');
  return renderStaticMap({ ...withNames(map, read), layers: await supply.layers(), ...ENTITY_PICTURE });
}

/** The map of an article as a picture, for print and for browsers without JavaScript. */
async function drawMap({ slug }: OfArticle, { read, entities, supply, to }: RenderContext): Promise<string> {
  const article = read('article', slug);
  if (!article) throw new RangeError(`no article has the slug ${slug}`);
  read('basemap');
  const places = findPlaces(article, entities);
  const map = withNames(articleMap(article, { places, overlay: read('overlay', slug), to }), read);
  return renderStaticMap({ ...map, layers: await supply.layers() });
}
