import type { Document } from '../document.ts';
import type { TextWord } from '../words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** What a text's own capitalization says about its words. */
export interface Capitals {
  /** Whether the capital of the word at an index can be that of a name. */
  isNameLike(index: number): boolean;
  /** Whether a word is in a title-case headline, where a verb looks like a name. */
  isInHeadline(index: number): boolean;
}

/** A larger share of capitalized words means a title-case headline, so its capitals say nothing. */
const TITLE_CASE_SHARE = 0.6;
const TITLE_CASE_MIN_WORDS = 4;
/** A sentence with a period needs a larger share: "Mr. Lind Met Mrs. Holm in Grenby." */
const STOPPED_SHARE = 0.8;
const STOPPED_MIN_WORDS = 8;

/** Function words that are names if written in all capitals. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['us', 'who']);

/** Learns how the text uses capitals; known words (from records, first names) are trusted anywhere. */
export function readCapitals(
  doc: Document,
  words: readonly TextWord[],
  isKnown: (norm: string) => boolean,
): Capitals {
  const shouting = findTitleCase(doc, words);
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const word of words) {
    if (!word.capital) lower.add(word.norm);
    else if (!word.first && !shouting.has(word.sentence)) capital.add(word.stem ?? word.norm);
  }
  return {
    isInHeadline: (index) => shouting.has(words[index]?.sentence ?? -1),
    isNameLike(index) {
      const word = words[index];
      if (!word?.capital || /^\d/.test(word.norm)) return false;
      const norm = word.stem ?? word.norm;
      const initial = norm.length === 1 && doc.text.startsWith('. ', word.end);
      if (FUNCTION_WORDS.has(norm) && !word.dotted && !initial && !(word.allCaps && SHORT_NAMES.has(norm)))
        return false;
      if (!word.first && !shouting.has(word.sentence)) return true;
      if (capital.has(norm)) return true;
      if (lower.has(norm)) return false;
      return isKnown(norm) || word.allCaps || word.pos === 'PROPN';
    },
  };
}

/** Sentences that are title-case headlines or in all capitals. */
function findTitleCase({ text, sentences }: Document, words: readonly TextWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < words.length; ) {
    const first = i;
    const sentence = words[first]?.sentence ?? 0;
    let capital = 0;
    for (; words[i]?.sentence === sentence; i++) if (words[i]?.capital) capital++;
    const all = i - first;
    if (all < TITLE_CASE_MIN_WORDS || capital <= all * TITLE_CASE_SHARE) continue;
    const { start = 0, end = 0 } = sentences[sentence] ?? {};
    const stopped = /[.!?]["”’)]?$/.test(text.slice(start, end));
    if (!stopped || (all >= STOPPED_MIN_WORDS && capital > all * STOPPED_SHARE)) found.add(sentence);
  }
  return found;
}
