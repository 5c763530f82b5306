import { bySpan } from '../../text/span.ts';
import type { Entity, Mention } from '../types.ts';

/** Scripts that put no spaces between words, so that a name has to be looked for inside a run of letters. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー・·]{2,}$/u;

/** The names of an entity in scripts without spaces, which are looked for anywhere in a text. */
export function unspacedNamesOf({ name, aliases }: Entity): string[] {
  return [...new Set([name, ...aliases])].filter((one) => UNSPACED.test(one));
}

/** The names on record in scripts without spaces, the longer first where two overlap; sorted. */
export function findUnspacedNames(text: string, entities: ReadonlyMap<string, Entity>): Mention[] {
  const owners = new Map<string, Entity[]>();
  for (const entity of entities.values()) {
    for (const name of unspacedNamesOf(entity)) owners.set(name, [...(owners.get(name) ?? []), entity]);
  }
  const found: Mention[] = [];
  const taken = new Set<number>();
  const longestFirst = [...owners].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [name, [entity, ...others]] of longestFirst) {
    if (!entity || others.length > 0) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      if (taken.has(span.start) || taken.has(span.end - 1)) continue;
      found.push(createMention(entity, span));
      for (let at = span.start; at < span.end; at++) taken.add(at);
    }
  }
  return found.sort(bySpan);
}

function createMention(entity: Entity, span: { readonly start: number; readonly end: number }): Mention {
  const { id, type, lat, lon, geonames } = entity;
  return {
    ...span,
    kind: 'name',
    type,
    entity: id,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(geonames === undefined ? {} : { geonames }),
    rule: 'authority-name',
    confidence: 0.9,
  };
}
