import type { Token } from '../document.ts';
import { findCueVerb } from './inflect.ts';

const CAPITALISED = /^\p{Lu}[\p{Ll}’'-]+$/u;
/** Tags that the tagger wrongly gives to names. */
const MISTAKEN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'INTJ', 'ADV', 'PART']);
/** Short words are in lower case even in title case. */
const LONGEST_PARTICLE = 3;

const ORDINARY: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PRON', 'AUX']);

/** Whether tokens are ordinary text rather than title case, in which every longer word is capitalized. */
export function isPlainCase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || token.text.length <= LONGEST_PARTICLE || !ORDINARY.has(token.pos)) continue;
    if (/^\p{Ll}/u.test(token.text)) return true;
  }
  return false;
}

/** A token's part of speech, with the tagger's most common mistakes about names corrected. */
export function repairPos(tokens: readonly Token[], index: number, plain: boolean): string {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return 'X';
  if (token.lower === 'us' && next && (next.pos === 'NOUN' || next.pos === 'ADJ')) return 'PROPN';
  if (plain && isName(tokens, index)) return 'PROPN';
  if (isTitle(tokens, index)) return 'ADJ';
  return token.pos;
}

/** "Will Doyle", "Cook said": a capital inside a sentence, or before a verb that cannot follow another verb. */
function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || !MISTAKEN.has(token.pos) || !CAPITALISED.test(token.text)) return false;
  const speaks = next && /^(?:past|third)$/.test(findCueVerb(next.lower)?.form ?? '') && next.pos === 'VERB';
  const initial = !before || before.sentence !== token.sentence || before.pos === 'PUNCT';
  if (!initial) return /^(?:VERB|AUX)$/.test(token.pos) || next?.pos === 'PROPN' || before.pos === 'PROPN';
  const quoted = before !== undefined && /^[”"’»]$/.test(before.text) && next?.text === ',';
  const full = before !== undefined && /^[”"’»]$/.test(before.text) && next?.pos === 'PROPN';
  return full || (token.pos === 'VERB' && (speaks === true || quoted));
}

/** "says lead author Ann Lee": a word between a verb of speech and a noun is not a verb. */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, name] = [
    tokens[index - 1],
    tokens[index],
    tokens[index + 1],
    tokens[index + 2],
  ];
  if (token?.pos !== 'VERB' || next?.pos !== 'NOUN' || name?.pos !== 'PROPN' || before?.pos !== 'VERB')
    return false;
  return /^(?:past|third)$/.test(findCueVerb(before.lower)?.form ?? '');
}

/** Whether a token is a dash or hyphen without a space on either side ("land-use"). */
export function isHyphen(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || (token.text !== '-' && token.text !== '–')) return false;
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
}
