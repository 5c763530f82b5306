import { assignMentionIds } from '../anchors/mention-ids.ts';
import type { ArchiveArticle } from '../archive/archive.ts';
import { type ArticlePlace, findPlaces } from '../archive/article-places.ts';
import type { MapData, MapPlace } from '../client/map/map-data.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Overlay } from '../schemas/overlay.ts';
import { articlePath, entityPath, relativePath } from './addresses.ts';

/** Data for the map on an article's page; places without coordinates are left out. */
export function articleMap(
  article: ArchiveArticle,
  places: readonly ArticlePlace[],
  overlay: Overlay | undefined,
): MapData {
  const page = articlePath(article.slug);
  const ids = assignMentionIds(article.record.mentions);
  return {
    title: `Places in “${article.frontMatter.title}”`,
    places: places.flatMap((place) => {
      const sentences = place.contexts.map(({ first, parts }) => ({
        text: parts.map(({ text }) => text).join(''),
        href: `#${ids.get(first) ?? ''}`,
      }));
      return mapPlaces(place, { page, sentences, about: place.about !== undefined });
    }),
    overlay,
  };
}

/** Address of the picture of an article's map; undefined if it has none. */
export function picturePath(
  article: ArchiveArticle,
  entities: ReadonlyMap<string, EntityRecord>,
  overlay: Overlay | undefined,
): string | undefined {
  const map = articleMap(article, findPlaces(article, entities), overlay);
  return hasMap(map) ? `${articlePath(article.slug)}map.svg` : undefined;
}

/** Whether there is anything to draw. */
export function hasMap({ places, overlay }: MapData): boolean {
  return places.length > 0 || overlay !== undefined;
}

/** What a page adds to a place; `page` is the page's address. */
interface PlaceOnPage {
  readonly page: string;
  readonly sentences: MapPlace['sentences'];
  readonly about: boolean;
}

type Located = Pick<ArticlePlace, 'id' | 'name' | 'record' | 'lat' | 'lon'>;

/** A place as the map expects it; `[]` if it has no coordinates. */
export function mapPlaces(place: Located, { page, sentences, about }: PlaceOnPage): MapPlace[] {
  const { id, name, record, lat, lon } = place;
  if (lat === undefined || lon === undefined) return [];
  return [
    {
      id,
      name,
      aliases: record?.aliases,
      kind: record?.type === 'place' ? record.kind : 'town',
      lat,
      lon,
      about,
      sentences,
      description: record?.description,
      url: record ? relativePath(entityPath(id), page) : (sentences[0]?.href ?? ''),
    },
  ];
}
