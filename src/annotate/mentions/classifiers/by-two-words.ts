import { plainLetters } from '../../../text/plain-letters.ts';
import type { TextWord } from '../../words.ts';
import type { Chunk } from '../chunks.ts';
import { isFirstName } from '../first-names.ts';
import { NAME_PARTS } from '../function-words.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';
import { signBehind } from '../person-signs.ts';
import { PERSON_NOUNS } from '../titles.ts';

/** What follows a person's name: a speech verb, an age, "who". */
const PERSON_FOLLOWS =
  /^(?:,? (?:said|says|told|added|who|whose|tweeted|wrote|testified|argued|recalled|explained|insisted|warned)\b|, \d\d,|, an? \p{Ll}+(?:er|or|ist|ian|man|woman)\b|,? (?:himself|herself)\b)/u;
/** "the mayor of New Grenby, said": what follows belongs to the noun before the preposition. */
const QUALIFIES = /\b(?:of|from|in|at|near) $/;
/** "El Correo", "Los Verdes": names that start with an article are newspapers, parties or places. */
const ARTICLES: ReadonlySet<string> = new Set(['el', 'los', 'las', 'les', 'il']);
/** What comes before a person's name. */
const PERSON_PRECEDES =
  /(?:\b(?:by|said|says|told|added|named|called|succeeded|survived by|husband|wife|son|daughter|brother|sister|father|mother),? )$/;
/** "the disaster minister, Ilmo Varga": the noun directly before a comma. */
const APPOSED = /(\p{L}+), $/u;
const AROUND = 30;

/** Two or three capitalized words with a sign of a person, like a speech verb or the last word on its own. */
export const byTwoWords: ChunkClassifier = ({
  text,
  norms,
  words,
  chunk,
  standsAlone,
  speaksAlone,
  gazetteer,
}) => {
  const [first, last] = [words[chunk.first], words[chunk.last]];
  if (!first || !last || norms.length < 2 || norms.length > 3) return undefined;
  if (ARTICLES.has(norms[0] ?? '') || isParty(text, norms, first)) return undefined;
  if (NAME_PARTS.has(norms[0] ?? '')) return undefined;
  for (let i = chunk.first; i <= chunk.last; i++) {
    if (words[i]?.allCaps && (words[i]?.norm.length ?? 0) > 1) return undefined;
  }
  const surname = norms.at(-1) ?? '';
  const after = text.slice(last.stemEnd, last.stemEnd + AROUND);
  const before = text.slice(Math.max(0, first.start - AROUND), first.start);
  const [place] = gazetteer?.lookup(surname) ?? [];
  const alone = place ? place.kind !== 'country' && speaksAlone(surname) : standsAlone(surname);
  const beside = plainLetters(APPOSED.exec(before)?.[1] ?? '');
  const context =
    PERSON_NOUNS.has(beside) ||
    (PERSON_FOLLOWS.test(after) && !QUALIFIES.test(before)) ||
    PERSON_PRECEDES.test(before);
  const syllables = hasGivenSyllables(text, words, chunk);
  const known = syllables || norms.some(isFirstName);
  const sign = signBehind(text, last.stemEnd) !== undefined && !QUALIFIES.test(before);
  const signs = Number(alone) + Number(context) + Number(known) + Number(sign);
  if (signs === 0) return undefined;
  return { type: 'person', rule: 'two-words', confidence: signs === 1 && !syllables && !sign ? 0.45 : 0.7 };
};

/** "Choi Dong-hyun": a lowercase word after a hyphen, as in Korean and Chinese given names. */
function hasGivenSyllables(text: string, words: readonly TextWord[], { last }: Chunk): boolean {
  const [given, syllable] = [words[last - 1], words[last]];
  return given?.capital === true && syllable?.capital === false && text.charAt(given.end) === '-';
}

/** "R-Texas": party and state. */
function isParty(text: string, [letter = '']: readonly string[], { end }: TextWord): boolean {
  return letter.length === 1 && text.charAt(end) === '-';
}
