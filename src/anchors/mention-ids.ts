import type { Mention } from '../annotate/types.ts';

/**
 * The id of each mention's element, for links within one build: `azaz_2` is the second mention of Azaz. Anchors
 * never have an underscore, so the two cannot clash. Mentions of unknown entities have no id.
 */
export function assignMentionIds(mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const counts = new Map<string, number>();
  const ids = new Map<Mention, string>();
  for (const mention of mentions) {
    const key = mentionKey(mention);
    if (key === undefined) continue;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    ids.set(mention, `${key}_${count}`);
  }
  return ids;
}

/**
 * What a mention refers to: an entity id; for a place without a record, `geonames-<n>` or `country-<code>`; or undefined.
 */
export function mentionKey({ entity, geonames, country }: Mention): string | undefined {
  if (entity !== null) return entity;
  if (geonames !== undefined) return `geonames-${geonames}`;
  return country === undefined ? undefined : `country-${country.toLowerCase()}`;
}

/** The id of the element of an article's time expression, by its index from 0. */
export function timeId(index: number): string {
  return `time_${index + 1}`;
}
