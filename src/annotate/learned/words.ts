import type { Document } from '../document.ts';
import { toCueVerb } from '../quotations/inflect.ts';
import { pairMarks, type Quoted } from '../quotations/pair-marks.ts';
import { hashText, mix } from './hash.ts';

/** What the model looks at, a number a token; index 0 and the last index are the nothing before and after the text. */
export interface Words {
  /** Tokens, without the two at the ends. */
  readonly count: number;
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly prefix: Int32Array;
  /** Part of speech. */
  readonly pos: Int32Array;
  /** 0 lower case, 1 capital, 2 capitals, 3 figures, 4 comma, 5 stop, 6 colon, 7 dash, 8 mark, 9 another sign. */
  readonly shape: Int32Array;
  /** Hash of the cue verb's lemma, 0 where the word is none. */
  readonly lemma: Int32Array;
  /** Hash of the cue verb's frames and form, 0 where the word is none. */
  readonly frames: Int32Array;
  /** 1 + index of the quoted stretch that the token stands in, 0 outside. */
  readonly quoted: Int32Array;
  /** 1 at the first token of a quoted stretch, 2 at the last, 3 where both. */
  readonly edge: Uint8Array;
  /** 1 at the first token of a line. */
  readonly line: Uint8Array;
  readonly sentence: Int32Array;
  readonly block: Int32Array;
}

const TAGS = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag, index) => [tag, index + 1] as const),
);
export const VERB = TAGS.get('VERB') ?? 0;
export const AUX = TAGS.get('AUX') ?? 0;

/** The tokens of a document as numbers; linear in its length. */
export function toWords(doc: Document): Words {
  const words = emptyWords(doc.tokens.length);
  const { sentences } = doc;
  for (const [index, token] of doc.tokens.entries()) {
    const at = index + 1;
    const { lower, text } = token;
    const size = lower.length;
    words.word[at] = hashText(lower);
    words.suffix[at] = hashText(lower, Math.max(0, size - 3));
    words.prefix[at] = hashText(lower, 0, Math.min(4, size));
    words.pos[at] = TAGS.get(token.pos) ?? 0;
    words.shape[at] = toShape(text);
    words.sentence[at] = token.sentence;
    words.line[at] = breaksLine(doc, index) ? 1 : 0;
    words.block[at] = sentences[token.sentence]?.block ?? doc.blocks.length - 1;
    const verb = toCueVerb(lower);
    if (!verb) continue;
    words.lemma[at] = hashText(verb.lemma);
    words.frames[at] = mix(verb.form.length, hashText(verb.frames), 0);
  }
  markQuoted(doc, pairMarks(doc.text, doc.blocks).quoted, words);
  return words;
}

/** Whether the text breaks between a token and the one before it, which a block may do without a blank line. */
function breaksLine({ text, tokens }: Document, index: number): boolean {
  const end = tokens[index]?.start ?? 0;
  for (let at = tokens[index - 1]?.end ?? 0; at < end; at++) if (text.charCodeAt(at) === NEWLINE) return true;
  return false;
}

const NEWLINE = 10;

function emptyWords(count: number): Words {
  const numbers = () => new Int32Array(count + 2);
  const sentence = numbers().fill(-1);
  const block = numbers().fill(-1);
  return {
    count,
    word: numbers(),
    suffix: numbers(),
    prefix: numbers(),
    pos: numbers(),
    shape: numbers(),
    lemma: numbers(),
    frames: numbers(),
    quoted: numbers(),
    edge: new Uint8Array(count + 2),
    line: new Uint8Array(count + 2),
    sentence,
    block,
  };
}

const SIGNS: Readonly<Record<string, number>> = {
  ',': 4,
  '.': 5,
  '?': 5,
  '!': 5,
  ';': 5,
  ':': 6,
  '-': 7,
  '–': 7,
  '—': 7,
  '--': 7,
  '"': 8,
  '“': 8,
  '”': 8,
  "''": 8,
  '‘': 8,
  '’': 8,
};

function toShape(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) {
    const second = text.charCodeAt(1);
    return second >= 65 && second <= 90 ? 2 : 1;
  }
  if (code >= 48 && code <= 57) return 3;
  return SIGNS[text] ?? 9;
}

/** Whether a token is a mark or another sign, no word or number. */
export function isSign(words: Words, at: number): boolean {
  return (words.shape[at] ?? 0) >= FIRST_SIGN;
}

const FIRST_SIGN = 4;

function markQuoted(doc: Document, quoted: readonly Quoted[], words: Words): void {
  const { tokens } = doc;
  let at = 0;
  const parts = quoted.flatMap((item, index) => item.parts.map((part) => ({ part, id: index + 1 })));
  for (const { part, id } of parts.sort((a, b) => a.part.start - b.part.start)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= part.start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < part.end) words.quoted[++at] = id;
    if (at === first) continue;
    words.edge[first + 1] = (words.edge[first + 1] ?? 0) | 1;
    words.edge[at] = (words.edge[at] ?? 0) | 2;
  }
}
