import type { Document, Sentence, Token } from '../../document.ts';
import { BE, TIME_WORDS } from '../word-lists.ts';
import { ACCUSING, type AccusingWord, LOOSE_NOUNS, NEEDS_BE, NEEDS_GERUND } from './accusing-words.ts';
import { findDeedEnd, isGerund } from './deed-end.ts';

/** Tokens from `first` to `last`, inclusive; empty if `last` is before `first`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A place where somebody is accused of something; all indices are tokens of the document. */
export interface Accusation {
  /** `passive` includes participles and adjectives, whose accuser is given only by "by". */
  readonly voice: 'active' | 'passive' | 'noun';
  /** The accusing word. */
  readonly word: number;
  /** Whether the word is a noun for an accuser's words ("allegation"), not one for a court case ("trial"). */
  readonly said: boolean;
  /** What the person is accused of, without the word that introduces it. */
  readonly deed: TokenRange;
  /** The accused, for an active verb. */
  readonly accused: TokenRange | undefined;
  /** The accuser, if given by "by" or "from". */
  readonly accuser: TokenRange | undefined;
}

/** The maximum number of words for an object, agent or time between the accusing word and its deed. */
const REACH = 18;
const SKIPPED = /^(?:also|already|first|once|repeatedly|since|now|again|not)$/;
const STOPS = /^[;:.!?”)\]]$/;

/** Every accusation of an article, in order. */
export function findAccusations({ tokens, sentences }: Document): Accusation[] {
  const found: Accusation[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at <= sentence.last; at++) {
      const accusation = readWord(tokens, sentence, at);
      if (accusation) found.push(accusation);
    }
  }
  return found;
}

function readWord(tokens: readonly Token[], sentence: Sentence, at: number): Accusation | undefined {
  const token = tokens[at];
  const readings = token && ACCUSING.get(token.lower);
  if (!readings) return undefined;
  const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN' || isDetermined(tokens, sentence, at);
  for (const word of readings) {
    if (readings.length > 1 && (word.kind === 'noun') !== isNoun) continue;
    const scene = { tokens, sentence, at, word };
    const accusation =
      word.kind === 'noun'
        ? readNoun(scene)
        : isDetermined(tokens, sentence, at)
          ? undefined
          : readVerb(scene);
    if (accusation) return accusation;
  }
  return undefined;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly at: number;
  readonly word: AccusingWord;
}

/** "the accused", "his charges": a word after a determiner is not a verb. */
function isDetermined(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const before = at > sentence.first ? tokens[at - 1] : undefined;
  return before !== undefined && (before.pos === 'DET' || /^(?:his|her|their|its|['’]s)$/.test(before.lower));
}

function readVerb(place: Place): Accusation | undefined {
  const { tokens, sentence, at, word } = place;
  let next = at + 1;
  while (next < sentence.last && SKIPPED.test(tokens[next]?.lower ?? '')) next++;
  const opener = opensDeed(place, next) ? next : undefined;
  if (NEEDS_BE.has(tokens[at]?.lower ?? '') && !isPassive(place)) return undefined;
  if (word.past && opener !== undefined) return createAccusation(place, 'passive', opener, {});
  if (word.past && tokens[next]?.lower === 'by') {
    const last = findOpener(place, next + 1);
    return createAccusation(place, 'passive', last, { accuser: deedRange(next + 1, last, sentence) });
  }
  if (word.past && isPassive(place)) {
    const far = findOpener(place, next);
    return far === undefined ? undefined : createAccusation(place, 'passive', far, {});
  }
  if (!word.active || /^(?:that|it|he|she|they)$/.test(tokens[next]?.lower ?? '')) return undefined;
  const far = findOpener(place, next);
  if (far === undefined) return undefined;
  return createAccusation(place, 'active', far, { accused: { first: next, last: far - 1 } });
}

/** "allegations that", "accusations by Kent that", "charges against Lee of". */
function readNoun(place: Place): Accusation | undefined {
  const { tokens, sentence, at } = place;
  const next = tokens[at + 1]?.lower ?? '';
  if (opensDeed(place, at + 1)) return createAccusation(place, 'noun', at + 1, {});
  // "The allegation is that …", "The prosecution’s case is that …"
  const claimed = place.word.said || tokens[at]?.lower === 'case';
  if (claimed && BE.has(next) && tokens[at + 2]?.lower === 'that' && at + 2 < sentence.last)
    return createAccusation(place, 'noun', at + 2, {});
  if (place.word.said && opensClause(place)) return clauseAt(place);
  if (!/^(?:by|from|against|about)$/.test(next)) return undefined;
  const far = findOpener(place, at + 2);
  if (far === undefined) return undefined;
  const said = next === 'by' || next === 'from';
  return createAccusation(place, 'noun', far, said ? { accuser: deedRange(at + 2, far, sentence) } : {});
}

/** Whether a subject and its verb directly follow a noun. */
function opensClause({ tokens, sentence, at }: Place): boolean {
  const [subject, verb] = [tokens[at + 1], tokens.slice(at + 2, at + 5)];
  if (!subject || !/^(?:PROPN|PRON)$/.test(subject.pos) || TIME_WORDS.has(subject.lower)) return false;
  const next = verb.find(({ pos }) => pos !== 'PROPN' && pos !== 'ADV');
  return (
    next !== undefined &&
    next.sentence === tokens[sentence.first]?.sentence &&
    /^(?:VERB|AUX)$/.test(next.pos)
  );
}

/** "allegations he lied": a clause without "that". */
function clauseAt(place: Place): Accusation {
  const { tokens, sentence, at, word } = place;
  const first = at + 1;
  const last = findDeedEnd(tokens, sentence, { first, opener: 'that', list: false });
  return {
    voice: 'noun',
    word: at,
    said: word.said,
    deed: { first, last },
    accused: undefined,
    accuser: undefined,
  };
}

function opensDeed(place: Place, at: number): boolean {
  const { tokens, sentence, word } = place;
  const opener = tokens[at]?.lower ?? '';
  if (at > sentence.last || !word.openers.has(opener)) return false;
  const loose = word.kind === 'noun' && opener !== 'that' && LOOSE_NOUNS.has(tokens[place.at]?.lower ?? '');
  if ((loose || NEEDS_GERUND.has(opener)) && !isGerund(tokens[at + 1])) return false;
  // a word at the end of a sentence cannot introduce a deed
  return at < sentence.last;
}

function findOpener(place: Place, from: number): number | undefined {
  const last = Math.min(place.sentence.last, place.at + REACH);
  for (let at = from; at <= last; at++) {
    const lower = place.tokens[at]?.lower ?? '';
    if (STOPS.test(lower)) return undefined;
    if (opensDeed(place, at)) return at;
  }
  return undefined;
}

function deedRange(first: number, opener: number | undefined, sentence: Sentence): TokenRange {
  return { first, last: opener === undefined ? Math.min(sentence.last, first + REACH) : opener - 1 };
}

/** Whether a form of "be", "get", "stand" or "remain" precedes a past form: "was formally charged". */
function isPassive({ tokens, sentence, at }: Place): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) {
    const token = tokens[i];
    if (!token) return false;
    if (BE.has(token.lower) || /^(?:gets?|got|stands?|stood|remains?|remained)$/.test(token.lower))
      return true;
    if (token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'AUX') return false;
  }
  return false;
}

function createAccusation(
  { tokens, sentence, at, word }: Place,
  voice: Accusation['voice'],
  opener: number | undefined,
  parts: { readonly accused?: TokenRange; readonly accuser?: TokenRange },
): Accusation {
  const first = (opener ?? at) + 1;
  const options = { first, opener: tokens[opener ?? at]?.lower ?? '', list: voice === 'passive' };
  const last = opener === undefined ? at : findDeedEnd(tokens, sentence, options);
  return {
    voice,
    word: at,
    said: word.said,
    deed: { first, last },
    accused: parts.accused,
    accuser: parts.accuser,
  };
}
