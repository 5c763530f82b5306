import type { SitePlace } from '../archive/site-places.ts';
import type { MapData } from '../client/map/map-data.ts';
import type { Site } from '../schemas/site.ts';
import { articlePath, relativePath } from './addresses.ts';
import { mapPlaces } from './map-view.ts';

/** The map of several articles' places as the page at `page` shows it; what lies nowhere known is left out. */
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
