import type { Mention, Quotation } from '../annotate/types.ts';
import { contains } from '../text/span.ts';

/** Whom a mention or a speaker is: a record, or somebody without one; null for nobody who is known. */
interface Identity {
  readonly entity: string | null;
  readonly provisional?: string;
}

/**
 * What follows from decisions about names. The speaker of a quotation whose source is a decided mention is whom the
 * mention means now. If every name of somebody in the article was decided to be somebody else, so are the pronouns and
 * descriptions that were taken for the same person.
 */
export function followMentions(
  found: readonly Mention[],
  changes: ReadonlyMap<Mention, Mention | undefined>,
): {
  readonly mention: (mention: Mention) => Mention;
  readonly quotation: (quotation: Quotation) => Quotation;
} {
  const changed = [...changes].filter(([before, now]) => !now || keyOf(before) !== keyOf(now));
  if (changed.length === 0) return { mention: (one) => one, quotation: (one) => one };
  const renamed = findRenamed(found, changed);
  return {
    mention(mention) {
      const to = mention.decided || mention.kind === 'name' ? undefined : renamed.get(keyOf(mention));
      if (!to) return mention;
      const { lat: _, lon: _1, geonames: _2, country: _3, provisional: _4, ...rest } = mention;
      return { ...rest, type: to.type, ...identityOf(to) };
    },
    quotation(quotation) {
      const { provisional: _, ...rest } = quotation;
      const key = keyOf({ entity: quotation.speaker, ...pick(quotation) });
      const own = changed.find(
        ([before]) => keyOf(before) === key && quotation.source.some((span) => contains(span, before)),
      );
      const to = own ? (own[1] ?? NOBODY) : renamed.get(key);
      if (!to || key === '') return quotation;
      const { entity, ...named } = identityOf(to);
      return { ...rest, speaker: entity, ...named };
    },
  };
}

const NOBODY: Identity = { entity: null };

/** Whom everybody is now whose names were all decided to be one other; nobody if they were all rejected. */
function findRenamed(
  found: readonly Mention[],
  changed: readonly (readonly [Mention, Mention | undefined])[],
): ReadonlyMap<string, Mention> {
  const decided = new Set(changed.map(([before]) => before));
  const standing = new Set(found.filter((one) => one.kind === 'name' && !decided.has(one)).map(keyOf));
  const renamed = new Map<string, Mention>();
  for (const [key, pairs] of Map.groupBy(changed, ([before]) => keyOf(before))) {
    const [first, ...others] = pairs.map(([, now]) => now);
    const isOne = first && others.every((other) => other && keyOf(other) === keyOf(first));
    if (isOne && key !== '' && !standing.has(key)) renamed.set(key, first);
  }
  return renamed;
}

function keyOf({ entity, provisional }: Identity): string {
  return entity ?? (provisional === undefined ? '' : `“${provisional}”`);
}

function identityOf({ entity, provisional }: Identity): Identity {
  return { entity, ...(provisional === undefined ? {} : { provisional }) };
}

function pick({ provisional }: Quotation): { readonly provisional?: string } {
  return provisional === undefined ? {} : { provisional };
}
