import { assignMentionIds } from '../anchors/mention-ids.ts';
import type { ArchiveArticle, EntityLookup } from '../archive/archive.ts';
import { type ArticlePlace, hasLocatedPlace } from '../archive/article-places.ts';
import type { MapData, MapPlace } from '../client/map/map-data.ts';
import type { Overlay } from '../schemas/overlay.ts';
import { entityPath, mapPicturePath } from './addresses.ts';

/** What a map shows, and how it links to pages. */
interface MapContents {
  readonly places: readonly ArticlePlace[];
  readonly overlay: Overlay | undefined;
  to(address: string): string;
}

/** Data for the map on an article's page; places without coordinates are left out. */
export function articleMap(article: ArchiveArticle, { places, overlay, to }: MapContents): MapData {
  const ids = assignMentionIds(article.record.mentions);
  return {
    title: `Places in “${article.frontMatter.title}”`,
    places: places.flatMap((place) => {
      const sentences = place.contexts.map(({ first, parts }) => ({
        text: parts.map(({ text }) => text).join(''),
        href: `#${ids.get(first) ?? ''}`,
      }));
      return mapPlaces(place, { to, sentences, about: place.about !== undefined });
    }),
    overlay,
  };
}

/** Address of the picture of an article's map; undefined if it has none. */
export function picturePath(
  article: ArchiveArticle,
  entities: EntityLookup,
  overlay: Overlay | undefined,
): string | undefined {
  return overlay !== undefined || hasLocatedPlace(article, entities)
    ? mapPicturePath(article.slug)
    : undefined;
}

/** Whether there is anything to draw. */
export function hasMap({ places, overlay }: MapData): boolean {
  return places.length > 0 || overlay !== undefined;
}

/** What a page adds to a place. */
interface PlaceOnPage {
  to(address: string): string;
  readonly sentences: MapPlace['sentences'];
  readonly about: boolean;
}

type Located = Pick<ArticlePlace, 'id' | 'name' | 'record' | 'lat' | 'lon'>;

/** A place as the map expects it; `[]` if it has no coordinates. */
export function mapPlaces(place: Located, { to, sentences, about }: PlaceOnPage): MapPlace[] {
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
      url: record ? to(entityPath(id)) : (sentences[0]?.href ?? ''),
    },
  ];
}
