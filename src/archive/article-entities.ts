import { assignMentionIds, mentionKey } from '../anchors/mention-ids.ts';
import type { EntityType, Mention } from '../annotate/types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { ArchiveArticle, EntityLookup } from './archive.ts';

/** An entity that an article mentions; `record` is undefined for places known only from the gazetteer. */
export interface ArticleEntity {
  /** Entity id, `geonames-<n>` or `country-<code>`. */
  readonly id: string;
  readonly type: EntityType;
  /** Of a place; one that is known only from the gazetteer is a country or a town. */
  readonly kind: PlaceKind | undefined;
  readonly name: string;
  readonly record: EntityRecord | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly mentions: readonly IdentifiedMention[];
}

type PlaceKind = Extract<EntityRecord, { kind: unknown }>['kind'];

/** A mention with the id of its element on the article's page. */
export interface IdentifiedMention {
  readonly id: string;
  readonly mention: Mention;
}

/** All entities and gazetteer places that an article mentions, in order of first mention. */
export function findEntitiesOf({ record }: ArchiveArticle, entities: EntityLookup): ArticleEntity[] {
  const ids = assignMentionIds(record.mentions);
  const groups = new Map<string, IdentifiedMention[]>();
  for (const mention of record.mentions) {
    const [key, id] = [mentionKey(mention), ids.get(mention)];
    if (key === undefined || id === undefined) continue;
    const group = groups.get(key);
    if (group) group.push({ id, mention });
    else groups.set(key, [{ id, mention }]);
  }
  return [...groups].flatMap(([id, mentions]) => {
    const [first] = mentions;
    if (!first) return [];
    const known = entities.get(id);
    const { lat, lon } = known ? coordinatesOf(known) : first.mention;
    const name = known?.name ?? record.text.slice(first.mention.start, first.mention.end);
    const type = known?.type ?? first.mention.type;
    return [{ id, type, kind: kindOf(known, first.mention), name, record: known, lat, lon, mentions }];
  });
}

function kindOf(record: EntityRecord | undefined, { lat, country }: Mention): ArticleEntity['kind'] {
  if (record) return 'kind' in record ? record.kind : undefined;
  if (lat === undefined) return undefined;
  return country === undefined ? 'town' : 'country';
}

/** The coordinates of a record; both are undefined if it has none. */
export function coordinatesOf(record: EntityRecord): {
  readonly lat: number | undefined;
  readonly lon: number | undefined;
} {
  const coordinates = 'coordinates' in record ? record.coordinates : undefined;
  return { lat: coordinates?.lat, lon: coordinates?.lon };
}
