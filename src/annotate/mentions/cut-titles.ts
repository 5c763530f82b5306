import type { Gazetteer } from '../types.ts';
import type { TextWord } from '../words.ts';
import type { Chunk } from './chunks.ts';
import { isFirstName } from './first-names.ts';
import { NAME_PARTS } from './function-words.ts';
import { ORGANIZATION_WORDS } from './head-words.ts';
import { OCCUPATIONS, POST_NOMINALS, TITLES } from './titles.ts';

/** Words that start a title of several words: "Prime Minister", "Vice President". */
const TITLE_PARTS = new Set([
  'prime',
  'foreign',
  'vice',
  'deputy',
  'first',
  'interior',
  'defense',
  'defence',
  'finance',
  'chief',
  'executive',
  'press',
  'former',
  'state',
  'police',
  'lead',
  'senior',
  'assistant',
  'acting',
  'attorney',
  'district',
  'health',
  'party',
  'opposition',
  'majority',
  'minority',
  'house',
  'senate',
  'tan',
]);

/** "the King": an office, even if someone in the text is called King. */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'their', 'his', 'her', 'its']);

const MAX_PERSON_WORDS = 4;

interface Context {
  readonly words: readonly TextWord[];
  readonly gazetteer: Gazetteer | undefined;
  /** Titles that are last names in the text; see `findLastNames`. */
  readonly lastNames: ReadonlySet<string>;
}

const LONGEST_NAME = 3;

/** Titles that are last names in the text: "king" in "Stephen King", "baker" in "Mercy Baker". */
export function findLastNames(chunks: readonly Chunk[], words: readonly TextWord[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last } of chunks) {
    const norms = words.slice(first, last + 1).map(({ norm, stem }) => stem ?? norm);
    const [given = '', ...others] = norms;
    const title = others.at(-1) ?? '';
    if (norms.length > LONGEST_NAME || !TITLES.has(title) || words[last]?.allCaps) continue;
    const isOffice = norms.slice(0, -1).some((norm) => TITLES.has(norm) || TITLE_PARTS.has(norm));
    if (isOffice || !(isFirstName(given) || OCCUPATIONS.has(title))) continue;
    found.add(title);
  }
  return found;
}

/** Cuts titles and nationalities off the start of a run; words before a title become a separate run. */
export function cutTitles(
  { first, last: end }: Chunk,
  { words, gazetteer, lastNames }: Context,
): (Chunk & { readonly titled: boolean })[] {
  const norm = (i: number) => words[i]?.stem ?? words[i]?.norm ?? '';
  let last = end;
  while (last - first > 1 && words[last]?.allCaps && POST_NOMINALS.has(norm(last))) last--;
  const whole = words
    .slice(first, last + 1)
    .map((word) => word.stem ?? word.norm)
    .join(' ');
  if (first < last && gazetteer && gazetteer.lookup(whole).length > 0)
    return [{ first, last, titled: false }];
  for (let i = last; i >= first; i--) {
    if (!TITLES.has(norm(i)) || isPartOfName(words, i, first, last)) continue;
    if (i === last && lastNames.has(norm(i)) && !DETERMINERS.has(norm(first - 1))) continue;
    const rest = { first: i + 1, last };
    let before = i - 1;
    while (before >= first && (TITLE_PARTS.has(norm(before)) || TITLES.has(norm(before)))) before--;
    const ahead = before >= first ? cutNationality({ first, last: before }, words, gazetteer) : [];
    return rest.first > last ? ahead : [...ahead, { ...rest, titled: true }];
  }
  const before = words[first - 1];
  const titleBefore =
    before !== undefined &&
    before.block === words[first]?.block &&
    TITLES.has(before.norm) &&
    (words[first]?.start ?? 0) - before.end === 1;
  return cutNationality({ first, last }, words, gazetteer).map((row) => ({
    ...row,
    titled: titleBefore && row.first === first,
  }));
}

/** "General Motors", "Attorney General’s Office": a title word that is part of an organization's name. */
function isPartOfName(words: readonly TextWord[], at: number, first: number, last: number): boolean {
  let capitals = 0;
  for (let i = at + 1; i <= last; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.capital) capitals++;
    if (capitals > MAX_PERSON_WORDS) return true;
    if (word.norm === 'of' || word.norm === 'for') return true;
    if (ORGANIZATION_WORDS.has(word.stem ?? word.norm)) return true;
  }
  return first < at && isFirstName(words[first]?.norm ?? '') && at === last;
}

/** Cuts "Norlandic", and "Democrat" or a similar word before a first name. */
function cutNationality(
  chunk: Chunk,
  words: readonly TextWord[],
  gazetteer: Gazetteer | undefined,
): (Chunk & { titled: boolean })[] {
  const { first, last } = chunk;
  const word = words[first];
  if (last - first > 1 && NAME_PARTS.has(word?.norm ?? '') && isFirstName(words[first + 1]?.norm ?? ''))
    return [{ first: first + 1, last, titled: false }];
  if (!word || gazetteer?.countryOfDemonym?.(word.stem ?? word.norm) === undefined)
    return [{ ...chunk, titled: false }];
  if (first === last) return [];
  if (
    gazetteer.lookup(
      words
        .slice(first, last + 1)
        .map(({ norm, stem }) => stem ?? norm)
        .join(' '),
    ).length > 0
  ) {
    return [{ ...chunk, titled: false }];
  }
  for (let i = first + 1; i <= last; i++) {
    const norm = words[i]?.stem ?? words[i]?.norm ?? '';
    if (ORGANIZATION_WORDS.has(norm)) return [{ ...chunk, titled: false }];
  }
  return [{ first: first + 1, last, titled: false }];
}
