import type { SitePlace } from '../archive/site-places.ts';
import type { MapData } from '../client/map/map-data.ts';
import type { Site } from '../schemas/site.ts';
import { articlePath, relativePath } from './addresses.ts';
import { mapPlaces } from './map-view.ts';

/** Data for a map of all articles' places on the page `page`; places without coordinates are left out. */
export function siteMap(places: readonly SitePlace[], page: string, site: Site): MapData {
  return {
    title: 'Places of all articles',
    places: places.flatMap(({ place, about, sentences }) =>
      mapPlaces(place, {
        page,
        about,
        sentences: sentences.map(({ article, text, id }) => ({
          text,
          href: relativePath(articlePath(article.slug, id), page),
        })),
      }),
    ),
    view: site.map,
  };
}
