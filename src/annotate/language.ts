import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Words and marks in order with their universal parts of speech, and the indices of those that end a sentence. */
export interface TaggedWords {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly ends: ReadonlySet<number>;
}

/** What the language library knows of spellings; it adds each one that it meets for the first time, for good. */
interface Lexicon {
  readonly hash: Record<string, unknown>;
  readonly list: readonly string[];
}

interface Engine {
  readonly nlp: ReturnType<typeof winkNlp>;
  readonly lexicon: Lexicon;
  /** Spellings that came with the library. */
  readonly own: number;
}

/** A new engine takes a tenth of a second, and this many spellings some ten megabytes. */
const MOST_LEARNED = 200_000;

/** Nothing cuts these words, met before or not. */
const LETTERS = /^[a-z]+$/i;

let engine: Engine | undefined;

/**
 * Tags the words of a text (wink-nlp, English). The library cuts some words at other places once it has met their
 * spelling, so those that it learned are forgotten: the same text always gives the same words.
 */
export function tagWords(text: string): TaggedWords {
  engine ??= loadEngine();
  const { nlp, lexicon, own } = engine;
  const learned = lexicon.list.length;
  const { its } = nlp;
  const doc = nlp.readDoc(text);
  const tokens = doc.tokens();
  const ends = new Set(toPairs(doc.sentences().out(its.span)).map(([, last]) => last));
  const words = { values: tokens.out(its.value), tags: tokens.out(its.pos), ends };
  for (let i = learned; i < lexicon.list.length; i++) {
    const spelling = lexicon.list[i] ?? '';
    if (!LETTERS.test(spelling)) delete lexicon.hash[spelling];
  }
  if (lexicon.list.length - own > MOST_LEARNED) engine = undefined;
  return words;
}

function loadEngine(): Engine {
  const core: unknown = typeof winkModel.core === 'function' ? winkModel.core() : undefined;
  const lexicon = findLexicon(core);
  const nlp = winkNlp({ ...winkModel, core: () => core }, ['sbd', 'pos']);
  return { nlp, lexicon, own: lexicon.list.length };
}

function findLexicon(core: unknown): Lexicon {
  const { features } = isRecord(core) ? core : {};
  const { lexeme } = isRecord(features) ? features : {};
  const { hash, list } = isRecord(lexeme) ? lexeme : {};
  if (!isRecord(hash) || !Array.isArray(list))
    throw new RangeError(`the language model keeps its spellings as ${typeof hash} and ${typeof list}`);
  return { hash, list };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The library types what `its.span` gives as a string; it is a pair of token indices a sentence. */
function toPairs(spans: unknown): [first: number, last: number][] {
  if (!Array.isArray(spans)) throw new RangeError(`sentences came as ${typeof spans}`);
  return spans;
}
