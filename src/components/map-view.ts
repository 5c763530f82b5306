import { assignMentionIds } from '../anchors/mention-ids.ts';
import type { ArchiveArticle } from '../archive/archive.ts';
import type { ArticlePlace } from '../archive/article-places.ts';
import { boundsOf, type Position } from '../basemap/position.ts';
import type { MapData, MapPlace } from '../client/map/map-data.ts';
import type { Read } from '../pages/queries.ts';
import type { Overlay } from '../schemas/overlay.ts';
import { entityPath } from './addresses.ts';

/** What a map shows, and how it links to pages. */
interface MapContents {
  readonly places: readonly ArticlePlace[];
  readonly overlay: Overlay | undefined;
  to(address: string): string;
  /** The address of a mention by its id; by default on the article's own page. */
  toMention?(id: string): string;
}

/** Data for the map of an article; places without coordinates are left out. */
export function articleMap(
  article: ArchiveArticle,
  { places, overlay, to, toMention = (id) => `#${id}` }: MapContents,
): MapData {
  const ids = assignMentionIds(article.record.mentions);
  return {
    title: `Places in “${article.frontMatter.title}”`,
    places: places.flatMap((place) => {
      const sentences = place.contexts.map(({ first, parts }) => ({
        text: parts.map(({ text }) => text).join(''),
        href: toMention(ids.get(first) ?? ''),
      }));
      return mapPlaces(place, { to, sentences, about: place.about !== undefined });
    }),
    overlay,
  };
}

/** Whether there is anything to draw. */
export function hasMap({ places, overlay }: MapData): boolean {
  return places.length > 0 || overlay !== undefined;
}

/** Degrees around the places of a map within which its names count. */
const AROUND = 3;

/** A map with the names that the site has for the towns around its places. */
export function withNames(map: MapData, read: Read): MapData {
  const box = boundsOf([map.places.map(({ lon, lat }): Position => [lon, lat])]);
  if (!box) return map;
  const [west, south, east, north] = box;
  const known = new Set(map.places.map(({ name }) => name));
  const towns = read('townsIn', west - AROUND, south - AROUND, east + AROUND, north + AROUND);
  const names = towns.filter(({ name }) => !known.has(name));
  return names.length > 0 ? { ...map, names } : map;
}

/** What a page adds to a place. */
interface PlaceOnPage {
  to(address: string): string;
  readonly sentences: MapPlace['sentences'];
  readonly about: boolean;
}

type Located = Pick<ArticlePlace, 'id' | 'kind' | 'name' | 'record' | 'lat' | 'lon'>;

/** A place as the map expects it; `[]` if it has no coordinates. */
export function mapPlaces(place: Located, { to, sentences, about }: PlaceOnPage): MapPlace[] {
  const { id, kind = 'site', name, record, lat, lon } = place;
  if (lat === undefined || lon === undefined) return [];
  return [
    {
      id,
      name,
      aliases: record?.aliases,
      kind,
      lat,
      lon,
      about,
      sentences,
      description: record?.description,
      url: record ? to(entityPath(id)) : (sentences[0]?.href ?? ''),
    },
  ];
}
