import type { APIRoute } from 'astro';
import { findPlaces } from '../../../archive/article-places.ts';
import { loadMapLayers } from '../../../basemap/load-map-layers.ts';
import { renderStaticMap } from '../../../basemap/static-map.ts';
import { loadBuild } from '../../../components/build.ts';
import { articleMap, hasMap } from '../../../components/map-view.ts';
import { checkStaticPaths } from '../../../components/static-paths.ts';

/** Only in development; in a build, workers draw these pictures. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const { articles, archive, overlays } = await loadBuild();
  const paths = [...articles.values()].flatMap((article) => {
    const map = articleMap(article, findPlaces(article, archive.entities), overlays.get(article.slug));
    return hasMap(map) ? [{ params: { slug: article.slug } }] : [];
  });
  return checkStaticPaths(paths);
}

/** The map of an article as a picture, for print and for browsers without JavaScript. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const { articles, archive, overlays, basemap } = await loadBuild();
  const article = articles.get(slug);
  if (!article) throw new RangeError(`no article has the slug ${slug}`);
  const map = articleMap(article, findPlaces(article, archive.entities), overlays.get(slug));
  const picture = renderStaticMap({ ...map, layers: await loadMapLayers(basemap) });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
