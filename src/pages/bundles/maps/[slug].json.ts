import type { APIRoute } from 'astro';
import { findPlaces } from '../../../archive/article-places.ts';
import { mapPicturePath } from '../../../components/addresses.ts';
import { loadBuild, toCacheKey } from '../../../components/build.ts';
import { articleMap, hasMap } from '../../../components/map-view.ts';
import { checkStaticPaths } from '../../../components/static-paths.ts';

/** What the build's workers need to draw each article's map; drawing takes longer than rendering a page. */
export async function getStaticPaths() {
  const { articles, archive, overlays } = await loadBuild();
  const paths = [...articles.values()].flatMap((article) => {
    const { slug } = article;
    const map = articleMap(article, findPlaces(article, archive.entities), overlays.get(slug));
    if (!hasMap(map)) return [];
    const places = map.places.map(({ id, name, aliases, kind, lat, lon, about }) => {
      return { id, name, aliases, kind, lat, lon, about };
    });
    const request = { file: mapPicturePath(slug).slice(1), title: map.title, places, overlay: map.overlay };
    return [{ params: { slug }, props: { request }, cacheKey: toCacheKey(request) }];
  });
  return checkStaticPaths(paths);
}

export const GET: APIRoute = ({ props: { request } }) => Response.json(request);
