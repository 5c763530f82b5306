import type { Document } from '../document.ts';
import type { TextWord } from '../words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** What a text's own capitals tell: which words it writes with a capital though nothing demands one. */
export interface Capitals {
  /** Whether the capital of the word at an index can be that of a name. */
  isNameLike(index: number): boolean;
}

/** A line of which more words than this share are capital is a headline in title case: its capitals tell nothing. */
const TITLE_CASE_SHARE = 0.6;
const TITLE_CASE_MIN_WORDS = 4;

/** Function words that are names when written in capitals. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['us', 'who']);

/** Reads a text's habits of writing capitals; known words (of records, first names) are trusted anywhere. */
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

/** Sentences that are headlines in title case or shout in capitals. */
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
    if (!/[.!?]["”’)]?$/.test(text.slice(start, end))) found.add(sentence);
  }
  return found;
}
