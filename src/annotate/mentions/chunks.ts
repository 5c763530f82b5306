import { joins, normAt, type TextWord } from '../words.ts';
import type { Capitals } from './capitals.ts';
import { isFirstName } from './first-names.ts';
import { COMPOUND_ENDS, NAME_CONNECTORS, NAME_PARTICLES, NAME_PARTS } from './function-words.ts';
import { AGREEMENT_WORDS, EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, WORK_WORDS } from './head-words.ts';
import { TITLES } from './titles.ts';

/** A run of words that looks like a name; `first` and `last` (inclusive) are word indices. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

const MAX_WORDS = 12;

/** Finds the longest runs of capitalized words, including "de", "of the" and "&" if names have them. */
export function findChunks(text: string, words: readonly TextWord[], capitals: Capitals): Chunk[] {
  const chunks: Chunk[] = [];
  const lastNames = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!capitals.isNameLike(i)) continue;
    const last = lastOf(text, words, i, capitals);
    chunks.push({ first: i, last });
    if (last > i && isFirstName(words[last - 1]?.norm ?? '')) lastNames.add(normAt(words, last));
    i = last;
  }
  return chunks.filter(({ first, last }) => !isOnlyParts(words, first, last) || isLastName(first, last));

  /** "West" in a text about Kim West, but not "the West". */
  function isLastName(first: number, last: number): boolean {
    return first === last && lastNames.has(normAt(words, first)) && words[first - 1]?.norm !== 'the';
  }
}

/** "New", "Islamic", "National Police": words that are always capitalized. */
function isOnlyParts(words: readonly TextWord[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!NAME_PARTS.has(normAt(words, i))) return false;
  return true;
}

function lastOf(text: string, words: readonly TextWord[], first: number, capitals: Capitals): number {
  let last = first;
  while (last - first < MAX_WORDS) {
    const next = nextOf(text, words, { first, last }, capitals);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

/** Index of the next capitalized word of the same name, or undefined. */
function nextOf(
  text: string,
  words: readonly TextWord[],
  { first, last }: Chunk,
  capitals: Capitals,
): number | undefined {
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || next.block !== word.block || endsName(word)) return undefined;
  if (isAmpersand(text, word, next)) return next.capital ? last + 1 : undefined;
  if (!joinsInName(text, word, next)) return undefined;
  if (last > first && isGivenSyllable(text, word, next)) return last + 1;
  if (capitals.isNameLike(last + 1) || (next.capital && /^\d*$/.test(next.norm))) return last + 1;
  const bridge = next.capital ? 0 : bridgeLength(words, first, last);
  if (bridge === 0) return undefined;
  for (let i = last + 1; i <= last + bridge; i++) {
    const [a, b] = [words[i], words[i + 1]];
    if (!a || !b || !joinsInName(text, a, b)) return undefined;
  }
  return capitals.isNameLike(last + bridge + 1) ? last + bridge + 1 : undefined;
}

/** "Ada’s": after a possessive, another name starts. */
function endsName(word: TextWord): boolean {
  return word.stem !== undefined;
}

/** The second syllable of a Korean or Chinese given name in Latin letters. */
const SYLLABLE =
  /^(?:[bcdfghjklmnprstwxyz]{0,2}|ch|sh|zh|ts)(?:[aeiou]{1,3}|y[aeou]{1,2}|w[aeio]{1,2})(?:ng|[nklmph])?$/;

/** "Hahn Jin-woo", but not "the Obama-led", "Anti-war" or "Air France-run". */
function isGivenSyllable(text: string, before: TextWord, next: TextWord): boolean {
  if (next.capital || next.start - before.end !== 1 || text[before.end] !== '-') return false;
  return before.stem === undefined && SYLLABLE.test(next.stem ?? next.norm) && !COMPOUND_ENDS.has(next.norm);
}

/** Like `joins`, but without quotation marks and line breaks, which end an unrecorded name. */
function joinsInName(text: string, before: TextWord, after: TextWord): boolean {
  const between = text.slice(before.end, after.start);
  if (!/^(?:\.? ?\u00a0?|-)$/.test(between)) return false;
  if (between.startsWith('.') && (isBodyHead(before.norm) || endsSentence(before, after))) return false;
  return joins(text, before, after);
}

/**
 * Whether a period really ends a sentence: "They know Dewi. Dewi left." It doesn't after an initial or a
 * title, whatever the tagger says.
 */
function endsSentence(before: TextWord, after: TextWord): boolean {
  return before.sentence !== after.sentence && before.norm.length > 1 && !TITLES.has(before.norm);
}

function isAmpersand(text: string, before: TextWord, after: TextWord): boolean {
  return /^ ?& ?$/.test(text.slice(before.end, after.start));
}

/** The number of lowercase words to bridge after `last`: "de la", "of the", "for". */
function bridgeLength(words: readonly TextWord[], first: number, last: number): number {
  const one = words[last + 1]?.norm ?? '';
  const two = words[last + 2];
  const second = two && !two.capital ? two.norm : undefined;
  if (NAME_PARTICLES.has(one)) return second !== undefined && NAME_PARTICLES.has(second) ? 2 : 1;
  if (!NAME_CONNECTORS.has(one) || one === 'the') return 0;
  const head = words[last]?.norm ?? '';
  const hasHead = isBodyHead(head) || rowHasBody(words, first, last);
  if (one === 'and') return rowHasConnector(words, first, last) ? 1 : 0;
  if (!hasHead) return 0;
  if (one === 'in' || one === 'to' || one === 'against' || one === 'on') return 0;
  return second === 'the' ? 2 : 1;
}

function isBodyHead(norm: string): boolean {
  return (
    ORGANIZATION_WORDS.has(norm) ||
    EVENT_WORDS.has(norm) ||
    AGREEMENT_WORDS.has(norm) ||
    WORK_WORDS.has(norm) ||
    PLACE_WORDS.has(norm)
  );
}

function rowHasBody(words: readonly TextWord[], first: number, last: number): boolean {
  return rowHasConnector(words, first, last) && isBodyHead(words[first]?.norm ?? '');
}

function rowHasConnector(words: readonly TextWord[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = words[i];
    if (word && !word.capital && (word.norm === 'of' || word.norm === 'for')) return true;
  }
  return false;
}
