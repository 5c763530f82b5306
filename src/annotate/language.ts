import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Words and punctuation marks in order, their universal parts of speech, and the indices of sentence ends. */
export interface TaggedWords {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly ends: ReadonlySet<number>;
}

/** The language library's table of spellings; the library permanently adds each new one that it meets. */
interface Lexicon {
  readonly hash: Record<string, unknown>;
  readonly list: readonly string[];
}

interface Engine {
  readonly nlp: ReturnType<typeof winkNlp>;
  readonly lexicon: Lexicon;
  /** How many spellings came with the library. */
  readonly own: number;
}

/** This many spellings take about ten megabytes; loading a new engine takes a tenth of a second. */
const MOST_LEARNED = 200_000;

/** The library never splits these words, whether it has met them before or not. */
const LETTERS = /^[a-z]+$/i;

let engine: Engine | undefined;

/**
 * Tags the words of a text (wink-nlp, English). The library splits some words differently once it knows their
 * spelling, so the spellings it learns are removed again: the same text always gives the same words.
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
    throw new RangeError(
      `unexpected lexicon in the language model: hash is ${typeof hash}, list is ${typeof list}`,
    );
  return { hash, list };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The library declares the output of `its.span` as strings, but it is one pair of token indices per sentence. */
function toPairs(spans: unknown): [first: number, last: number][] {
  if (!Array.isArray(spans)) throw new RangeError(`expected an array of sentence spans, got ${typeof spans}`);
  return spans;
}
