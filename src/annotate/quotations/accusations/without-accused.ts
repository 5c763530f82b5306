import { overlaps, type Span } from '../../../text/span.ts';
import type { Document, Token } from '../../document.ts';
import type { Quotation } from '../../types.ts';
import { findCueVerb } from '../inflect.ts';
import { DENIALS } from '../polarity/denial-words.ts';
import { createTokenFinder } from '../token-finder.ts';
import { ACCUSES, ALLEGED } from './accusing-words.ts';
import { isGerund } from './deed-end.ts';
import { type Accusation, findAccusations, type TokenRange } from './find-accusations.ts';

/**
 * The quotations without those that attribute an accusation to the accused: what somebody is accused of,
 * charged with or suspected of is not their statement. What an accuser says is kept. This runs on the combined
 * output of rules and model, so neither can bring such a quotation back.
 */
export function withoutAccused(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  const accusations = findAccusations(doc);
  const find = createTokenFinder(doc.tokens);
  const bySentence = Map.groupBy(accusations, ({ word }) => doc.tokens[word]?.sentence ?? -1);
  return quotations.flatMap((quotation) => {
    const cue = find(quotation.cue[0]);
    if (!cue) return [quotation];
    const reading: Reading = { tokens: doc.tokens, find, quotation, cue };
    if (isAlleged(reading)) return [];
    const near = bySentence.get(doc.tokens[cue.first]?.sentence ?? -1) ?? [];
    let kept: Quotation | undefined = quotation;
    for (const accusation of near) kept = kept && judge({ ...reading, quotation: kept }, accusation);
    return kept ?? [];
  });
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly find: (span: Span | undefined) => TokenRange | undefined;
  readonly quotation: Quotation;
  readonly cue: TokenRange;
}

/** The quotation, corrected for an accusation if needed; undefined if it must be dropped. */
function judge(reading: Reading, accusation: Accusation): Quotation | undefined {
  const { cue, quotation } = reading;
  const { word, deed, voice } = accusation;
  if (cue.first <= word && word <= cue.last) return judgeAccusing(reading, accusation);
  if (isClauseOf(reading, accusation)) return undefined;
  if (meets(cue, deed)) return voice === 'noun' || isDone(reading, accusation) ? undefined : quotation;
  if (voice === 'passive' && cue.first === deed.last + 1) return withAccused(reading, accusation);
  return voice === 'noun' && isHeard(reading, accusation) ? undefined : quotation;
}

/** "There are allegations Lee told …": a clause without "that", whose subject was merged with the noun. */
function isClauseOf({ tokens, find, quotation }: Reading, { voice, word, said }: Accusation): boolean {
  const source = find(quotation.source[0]);
  if (voice !== 'noun' || !said || !source || source.first > word || source.last <= word) return false;
  return /^(?:PROPN|PRON|DET)$/.test(tokens[word + 1]?.pos ?? '');
}

/** Judges a quotation whose cue contains the accusing word. */
function judgeAccusing(reading: Reading, accusation: Accusation): Quotation | undefined {
  const { quotation, find } = reading;
  const { voice, accused, accuser, deed, word } = accusation;
  const source = find(quotation.source[0]);
  if (voice === 'active') return source && accused && meets(source, accused) ? undefined : quotation;
  if (voice === 'noun') return isAccuser(reading, accusation) ? quotation : undefined;
  const content = find(quotation.content[0]);
  // “…?” she asked when questioned: an answer is not a charge; “…,” she is accused of saying: that is one
  const answers = speaksBefore(reading, word);
  if (answers && quotation.kind === 'direct' && content && !meets(content, deed)) return quotation;
  if (!source || !accuser || !meets(source, accuser)) return undefined;
  return deed.last < deed.first ? quotation : withDeed(reading, accusation);
}

/** Whether a cue has a verb of speech before the accusing word: "asked when questioned". */
function speaksBefore({ tokens, cue }: Reading, word: number): boolean {
  for (let at = cue.first; at < word; at++)
    if (tokens[at]?.pos !== 'AUX' && findCueVerb(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "was accused by Kent of lying": Kent's content is the whole charge with its preposition, not a part of it. */
function withDeed({ tokens, quotation }: Reading, { deed }: Accusation): Quotation {
  const [first, last] = [tokens[deed.first - 1], tokens[deed.last]];
  if (!first || !last) return quotation;
  return { ...quotation, content: [{ start: first.start, end: last.end }] };
}

/** "A man accused of killing a guard told the court": the source is the man, not the guard. */
function withAccused({ tokens, find, quotation }: Reading, { word, deed }: Accusation): Quotation {
  const source = find(quotation.source[0]);
  if (!source || !meets(source, deed) || source.first < word) return quotation;
  let first = word;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]?.pos ?? '') && isSame(tokens, first - 1, word))
    first--;
  const [start, end] = [tokens[first]?.start, tokens[deed.last]?.end];
  const whole = first < word && start !== undefined && end !== undefined;
  return { ...quotation, source: whole ? [{ start, end }] : [] };
}

const isSame = (tokens: readonly Token[], a: number, b: number) =>
  tokens[a]?.sentence === tokens[b]?.sentence;

/** Whether the source of a noun such as "allegation" is the accuser: "Kent’s allegation", "made the allegation". */
function isAccuser({ tokens, find, quotation, cue }: Reading, { word, said, accuser }: Accusation): boolean {
  const source = find(quotation.source[0]);
  if (!source || !said) return false;
  if (accuser && meets(source, accuser)) return true;
  if (source.first > word) return false;
  // "Lee charges that": a verb that the tagger mistook for a noun
  if (source.last === word - 1 && cue.first === word) return true;
  if (source.last >= word - 3 && isPossessive(tokens, source)) return true;
  for (let at = word - 1; at >= Math.max(source.last + 1, cue.first, word - 6); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (ACCUSES.has(lower) || DENIALS.has(findCueVerb(lower)?.lemma ?? '')) return true;
  }
  return false;
}

function isPossessive(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const end = tokens[last]?.lower ?? '';
  if (/^['’]s?$|['’]s?$/.test(end)) return true;
  return first === last && /^(?:his|her|their|its|my|our|your|whose)$/.test(end);
}

/** Whether a cue is part of the deed around it: "of ordering", "of having said"; not "of what Kent had said". */
function isDone({ tokens, find, quotation, cue }: Reading, { deed, accused, word }: Accusation): boolean {
  const source = find(quotation.source[0]);
  if (!isFiniteCue(tokens, cue) || !source) return true;
  // "It is alleged that Lee told …"
  if (/^(?:alleged|suspected)$/.test(tokens[word]?.lower ?? '') && tokens[deed.first - 1]?.lower === 'that')
    return true;
  if (accused && meets(source, accused)) return true;
  if (source.first > word && source.first < deed.first) return true;
  if (source.first < word) return cue.first === deed.first;
  return source.first === source.last && tokens[source.first]?.pos === 'PRON';
}

function isFiniteCue(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = last; at >= first; at--) {
    const token = tokens[at];
    if (token?.pos !== 'VERB' && !(token && findCueVerb(token.lower))) continue;
    if (isGerund(token)) return false;
    let before = at - 1;
    while (/^(?:have|be|been|\p{L}+ly)$/u.test(tokens[before]?.lower ?? '')) before--;
    return !/^(?:to|having)$/.test(tokens[before]?.lower ?? '');
  }
  return false;
}

/** "The court heard accusations that …": the subject does not say what it hears. */
function isHeard({ tokens, find, quotation, cue }: Reading, { word, deed }: Accusation): boolean {
  const content = find(quotation.content[0]);
  if (!content || word < cue.last || word > cue.last + 4) return false;
  if (content.first < deed.first - 1 || content.first > deed.last) return false;
  for (let at = cue.first; at <= cue.last; at++) {
    const lower = tokens[at]?.lower ?? '';
    const lemma = findCueVerb(lower)?.lemma;
    if (ACCUSES.has(lower) || (lemma !== undefined && (DENIALS.has(lemma) || SPEECH.has(lemma))))
      return false;
  }
  return true;
}

const SPEECH: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'report',
  'call',
  'describe',
  'mention',
  'discuss',
]);

/** "Lee allegedly ordered …", "his alleged threat to …". */
function isAlleged({ tokens, cue }: Reading): boolean {
  for (let at = cue.first - 1; at <= cue.last; at++) {
    const token = tokens[at];
    if (!token || !ALLEGED.has(token.lower) || token.sentence !== tokens[cue.first]?.sentence) continue;
    const alone = ACCUSED_ALONE.test(token.lower) && at >= cue.first;
    if (!alone || (at < cue.last && tokens[at + 1]?.pos === 'NOUN')) return true;
  }
  return false;
}

/** Past forms that are also cues themselves: "Lee supposed that". */
const ACCUSED_ALONE = /^(?:alleged|supposed|purported|suspected|rumou?red)$/;

function meets(a: TokenRange, b: TokenRange): boolean {
  return overlaps({ start: a.first, end: a.last + 1 }, { start: b.first, end: b.last + 1 });
}
