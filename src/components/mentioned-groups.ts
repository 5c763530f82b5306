import type { EntityType } from '../annotate/types.ts';
import type { ArticleEntity } from '../archive/article-entities.ts';
import { entityTypes } from '../entity-types/entity-types.ts';

/** The entities of an article by type, in the order of the types; most mentioned first. */
export function groupByType(
  entities: readonly ArticleEntity[],
): { readonly type: EntityType; readonly items: readonly ArticleEntity[] }[] {
  return entityTypes.flatMap(({ type }) => {
    const items = entities.filter((entity) => entity.type === type);
    items.sort((a, b) => b.mentions.length - a.mentions.length);
    return items.length > 0 ? [{ type, items }] : [];
  });
}
