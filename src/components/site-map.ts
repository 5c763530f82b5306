import type { SitePlace } from '../archive/site-places.ts';
import type { MapData } from '../client/map/map-data.ts';
import type { RenderContext } from '../pages/page-kind.ts';
import { articlePath } from './addresses.ts';
import { mapPlaces } from './map-view.ts';

/** More would be too much for one page and one map; the rest are on their own pages. */
export const MOST_PLACES = 500;

/** Data for a map of all articles' places; places without coordinates are left out. */
export function siteMap(
  places: readonly SitePlace[],
  { site, to }: Pick<RenderContext, 'site' | 'to'>,
): MapData {
  return {
    title: 'Places of all articles',
    places: places.flatMap(({ place, about, sentences }) =>
      mapPlaces(place, {
        to,
        about,
        sentences: sentences.map(({ article, text, id }) => ({
          text,
          href: to(articlePath(article.slug, id)),
        })),
      }),
    ),
    view: site.map,
  };
}
