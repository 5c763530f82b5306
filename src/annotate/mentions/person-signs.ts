import { OCCUPATIONS, PERSON_NOUNS } from './titles.ts';

const REACH = 60;
/** "Madison, 9, said". */
const AGE = /^, \d{1,2}, /;
/** "Ramesh, a farmer", "Dewi, a young fish seller": captures the last word of the description. */
const APPOSED = /^, (?:an?|the) ((?:[\p{L}-]+ ){0,3}?\p{Ll}+)(?=[,.;]| (?:from|in|of|at|who|with|for)\b)/u;

/** A sign directly after a name that it is a person: an age, or a trade ("Ramesh, a farmer"). */
export function signBehind(text: string, end: number): 'age' | 'trade' | undefined {
  if (text.charAt(end) !== ',') return undefined;
  const after = text.slice(end, end + REACH);
  if (AGE.test(after)) return 'age';
  const trade = APPOSED.exec(after)?.[1]?.split(' ').at(-1) ?? '';
  return OCCUPATIONS.has(trade) || PERSON_NOUNS.has(trade) ? 'trade' : undefined;
}
