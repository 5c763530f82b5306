import type { Entity, Mention } from '../types.ts';
import { normAt, type TextWord } from '../words.ts';
import type { WordMention } from './authority-names.ts';
import { genderOf } from './first-names.ts';
import { genderBefore } from './gender-before.ts';

/** A person without a record who has the last name of a recorded person. */
interface Rival {
  readonly name: string;
  readonly start: number;
  readonly block: number;
  readonly gender: 'female' | 'male' | undefined;
}

/** The information for telling people with the same last name apart. */
interface Evidence {
  readonly words: readonly TextWord[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names without a record. */
  readonly unrecorded: readonly Mention[];
}

/**
 * Detaches a last name from a recorded person if the text also names someone else with that last name: by the
 * title before it ("Mr. Lind"), or else if the other was named since, or before the last name was ever used
 * alone.
 */
export function withRivals(names: readonly WordMention[], evidence: Evidence): WordMention[] {
  const { words, entities } = evidence;
  const rivals = readRivals(evidence);
  if (rivals.size === 0) return [...names];
  const last = new Map<string, number>();
  const usual = new Set<string>();
  return names.map((name) => {
    const { mention, first } = name;
    const { entity } = mention;
    if (entity === null || mention.type !== 'person') return name;
    const others = rivals.get(normAt(words, name.last)) ?? [];
    const latest = others.findLast(({ start }) => start < mention.start);
    const title = genderBefore(words, first);
    const since = last.get(entity) ?? 0;
    last.set(entity, mention.start);
    if (mention.rule !== 'authority-surname') return name;
    if (title !== undefined)
      return byTitle(name, title, { own: genderOfEntity(entities.get(entity)), others });
    if (!latest) usual.add(entity);
    const nearer = latest !== undefined && latest.start > since && latest.block === words[first]?.block;
    return latest && (nearer || !usual.has(entity)) ? withoutEntity(name) : name;
  });
}

function readRivals({ words, unrecorded }: Evidence): ReadonlyMap<string, readonly Rival[]> {
  const rivals = new Map<string, Rival[]>();
  const seen = new Set<string>();
  let at = 0;
  for (const { type, provisional = '', start, end } of unrecorded) {
    while ((words[at]?.start ?? start) < start) at++;
    if (type !== 'person' || seen.has(provisional) || !provisional.includes(' ')) continue;
    if (provisional.length !== end - start) continue;
    seen.add(provisional);
    let last = at;
    while ((words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    const lastName = normAt(words, last);
    const block = words[at]?.block ?? 0;
    const rival = { name: provisional, start, block, gender: genderOf(normAt(words, at)) };
    const others = rivals.get(lastName);
    if (others) others.push(rival);
    else rivals.set(lastName, [rival]);
  }
  return rivals;
}

type Gender = 'female' | 'male';

function byTitle(
  name: WordMention,
  title: Gender,
  { own, others }: { own: Entity['gender']; others: readonly Rival[] },
): WordMention {
  const fitting = others.filter(({ gender }) => gender === undefined || gender === title);
  if (own === undefined || own === title)
    return own === title || fitting.length === 0 ? name : withoutEntity(name);
  const [only, ...more] = fitting;
  if (!only || more.length > 0) return withoutEntity(name);
  const mention = {
    ...withoutEntity(name).mention,
    provisional: only.name,
    rule: 'last-name',
    confidence: 0.8,
  };
  return { ...name, mention };
}

function withoutEntity(name: WordMention): WordMention {
  return { ...name, mention: { ...name.mention, entity: null, rule: 'shared-name', confidence: 0.4 } };
}

function genderOfEntity(entity: Entity | undefined): Entity['gender'] {
  return entity?.gender ?? genderOf(entity?.name.split(' ')[0]?.toLowerCase() ?? '');
}
