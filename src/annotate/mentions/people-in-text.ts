import { plainLetters } from '../../text/plain-letters.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention } from '../types.ts';
import { genderOf } from './first-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from './titles.ts';

/** The person behind a mention in one article: a recorded entity, or a provisional one with the full name. */
export interface Referent {
  readonly key: string;
  readonly entity: string | null;
  readonly provisional: string | undefined;
  readonly gender: 'female' | 'male' | 'other' | undefined;
}

/** Returns a function that maps a mention to its person; undefined if there is none or it is unknown. */
export function readPeople(
  doc: Document,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): (mention: Mention) => Referent | undefined {
  const genders = new Map<string, 'female' | 'male'>();
  for (const mention of mentions) {
    const { provisional, entity } = mention;
    if (mention.type !== 'person' || entity !== null || provisional === undefined) continue;
    const gender =
      genderOf(plainLetters(provisional.split(/[\s.-]/)[0] ?? '')) ?? genderOfTitle(doc.text, mention.start);
    if (gender && !genders.has(provisional)) genders.set(provisional, gender);
  }
  return ({ type, entity, provisional, kind, start, end }) => {
    if (type !== 'person') return undefined;
    if (entity !== null) {
      return { key: entity, entity, provisional: undefined, gender: knowledge.entities.get(entity)?.gender };
    }
    if (provisional === undefined) {
      // A name that several people share: unknown, but it competes with earlier people for a "he" after it.
      const key = `?one of ${doc.text.slice(start, end)}`;
      return kind === 'name' ? { key, entity, provisional, gender: undefined } : undefined;
    }
    return { key: `?${provisional}`, entity: null, provisional, gender: genders.get(provisional) };
  };
}

const LONGEST_TITLE = 14;

function genderOfTitle(text: string, start: number): 'female' | 'male' | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const title = plainLetters(/(\p{L}+)\.?\s$/u.exec(before)?.[1] ?? '');
  if (MALE_TITLES.has(title)) return 'male';
  return FEMALE_TITLES.has(title) ? 'female' : undefined;
}
