import { findPlaces } from '../../archive/article-places.ts';
import type { CheckedSite, Finding, FindingKind } from './finding.ts';

/** Why an article is about a place, and how much that counts. */
const REASONS = {
  headline: { weight: 3, words: 'has it in its title or summary' },
  dateline: { weight: 2, words: 'has it in its dateline' },
  often: { weight: 1, words: 'mentions it often' },
} as const;

/** Places that an article is about and that no map can show. */
export const unplaced: FindingKind = {
  name: 'unplaced',
  label: 'no coordinates',
  counted: ['place without coordinates', 'places without coordinates'],
  find: (site) => [...Map.groupBy(findAll(site), ({ id }) => id).values()].flatMap(joinArticles),
};

function findAll({ articles, entities, positionOf, placeIn }: CheckedSite) {
  return articles.flatMap((article) =>
    findPlaces(article, entities).flatMap(({ id, name, about, lat, record, mentions }) => {
      if (about === undefined || lat !== undefined || id.startsWith('country-')) return [];
      const [first] = mentions;
      const finding = record
        ? { at: positionOf(record.id, ['name']), fix: 'add "coordinates: { lat: …, lon: … }"' }
        : {
            at: placeIn(article, first?.mention.start ?? 0),
            fix: 'make a record with its coordinates',
          };
      return [{ id, name, file: article.file, reason: REASONS[about], ...finding }];
    }),
  );
}

function joinArticles(same: ReturnType<typeof findAll>): Finding[] {
  const [first] = same;
  if (!first) return [];
  const { at, fix, name, file, reason } = first;
  const more = same.length > 1 ? `, and ${same.length - 1} more are about it` : '';
  const weight = same.reduce((sum, one) => sum + one.reason.weight, 0);
  return [{ at, words: name, why: `${file} ${reason.words}${more}`, fix, weight }];
}
