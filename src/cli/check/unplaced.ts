import { findPlaces } from '../../archive/article-places.ts';
import type { FindingKind } from './finding.ts';

/** Places that an article is about and that no map can show. */
export const unplaced: FindingKind = {
  name: 'unplaced',
  label: 'no coordinates',
  counted: ['place without coordinates', 'places without coordinates'],
  find({ articles, entities, fileOf }) {
    const all = articles.flatMap((article) =>
      findPlaces(article, entities)
        .filter(
          ({ about, lat, id }) => about !== undefined && lat === undefined && !id.startsWith('country-'),
        )
        .map((place) => ({ article, place })),
    );
    return [...Map.groupBy(all, ({ place }) => place.id).values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { article, place } = first;
      const remedy = place.record
        ? `add "coordinates" to ${fileOf(place.record.id)}`
        : 'make a record with its coordinates';
      const others = same.length > 1 ? ` and ${same.length - 1} more` : '';
      return [
        {
          place: article.file,
          reason: `${place.name}, which ${article.slug}${others} is about: ${remedy}`,
          weight: same.length,
        },
      ];
    });
  },
};
