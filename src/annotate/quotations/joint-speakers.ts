import { contains, type Span } from '../../text/span.ts';
import type { Mention, SpeakerReference } from '../types.ts';

/** "both", "both men", "the two", "the two leaders", "the pair", "the two sides". */
const TWO = /^(?:both|the (?:two|pair|duo))(?: (?:\p{L}+ )?\p{Ll}+)?$/iu;

/** Nouns after "both" or "the two" that stand for people, and those that stand for organizations or countries. */
const PEOPLE =
  /\b(?:men|women|leaders|presidents|ministers|officials|politicians|candidates|senators|lawmakers|rivals|brothers|sisters|friends|executives|officers|diplomats|of them)$/i;
const BODIES =
  /\b(?:sides|countries|governments|nations|parties|companies|teams|groups|agencies|states|unions|banks)$/i;

/**
 * What may stand before a name without making somebody else the one who is meant: "US Secretary of State". In "the wife of
 * Bo Ek" and "the man accused of robbing Bo Ek", it is not Bo Ek.
 */
const TITLE = /^(?:both )?(?:(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for) ){0,5}\p{Lu}[\p{L}.-]* )?$/u;

/** What joins two names to a pair, before the title of the second. */
const PAIRED = /^,? (?:and|nor|with) /;

/** What separates the members of a list: "A, B and C". */
const SEPARATOR = /,? and |, (?=\p{Lu})/gu;

/** What is looked at to find out who speaks together. */
export interface JointSource {
  readonly text: string;
  /** The words that name who speaks. */
  readonly source: Span;
  /** The mentions of people and bodies in the source. */
  readonly inside: readonly Mention[];
  /** Whether the source lists several: "Ann Lee and Bo Ek". */
  readonly joint: boolean;
  /** The mentions before the source in its block, sorted. */
  readonly before: readonly Mention[];
}

/**
 * The speakers of a quotation that several gave together; `[]` unless each of them is known. "Both" and "the two
 * leaders" refer to the last pair of names before them.
 */
export function findJointSpeakers({ text, source, inside, joint, before }: JointSource): SpeakerReference[] {
  if (joint) {
    const named = inside.filter(({ kind }) => kind !== 'pronoun');
    const listed = named.filter(
      (mention) => !named.some((other) => other !== mention && contains(other, mention)),
    );
    const parts = partsOf(text, source);
    const heads = parts.flatMap((part) => listed.find((mention) => isHeadOf(text, part, mention)) ?? []);
    const earlier = listedBefore(text, source, before);
    return knownOf([...earlier, ...heads], earlier.length + parts.length);
  }
  const words = text.slice(source.start, source.end);
  if (!TWO.test(words)) return [];
  const types = BODIES.test(words)
    ? ['organization', 'place']
    : PEOPLE.test(words)
      ? ['person']
      : ['person', 'organization', 'place'];
  return knownOf(
    lastPair(
      text,
      before.filter(({ kind, type }) => kind === 'name' && types.includes(type)),
    ),
    2,
  );
}

/** The names of a list that the source has only the end of. */
function listedBefore(text: string, source: Span, before: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let { start } = source;
  for (const mention of before.toReversed()) {
    if (mention.kind !== 'name' || text.slice(mention.end, start) !== ', ') break;
    found.unshift(mention);
    ({ start } = mention);
  }
  return found;
}

/** The members of a list. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: separator } of text.slice(start, end).matchAll(SEPARATOR)) {
    parts.push({ start: from, end: start + index });
    from = start + index + separator.length;
  }
  return [...parts, { start: from, end }];
}

/** Whether a member of a list is a mention and nothing else but its title. */
function isHeadOf(text: string, part: Span, mention: Mention): boolean {
  if (!contains(part, mention) || !TITLE.test(text.slice(part.start, mention.start))) return false;
  return !/\p{L}/u.test(text.slice(mention.end, part.end));
}

function lastPair(text: string, names: readonly Mention[]): Mention[] {
  for (let at = names.length - 1; at > 0; at--) {
    const [one, other] = [names[at - 1], names[at]];
    if (one && other && keyOf(one) !== keyOf(other) && isPaired(text.slice(one.end, other.start)))
      return [one, other];
  }
  return [];
}

function isPaired(between: string): boolean {
  const joint = PAIRED.exec(between)?.[0];
  return joint !== undefined && TITLE.test(between.slice(joint.length));
}

/** References to mentions, if they are the expected number of different entities. */
function knownOf(mentions: readonly Mention[], expected: number): SpeakerReference[] {
  const byKey = new Map<string, SpeakerReference>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (key === undefined) return [];
    const { entity, provisional } = mention;
    byKey.set(key, { entity, ...(entity === null && provisional !== undefined ? { provisional } : {}) });
  }
  return byKey.size === expected && expected > 1 ? [...byKey.values()] : [];
}

function keyOf({ entity, provisional }: Mention): string | undefined {
  return entity ?? provisional;
}
