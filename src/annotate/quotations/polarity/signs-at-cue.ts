import { findCueVerb } from '../inflect.ts';
import { BE } from '../word-lists.ts';
import {
  AVOIDING_FORMS,
  DENIAL_FORMS,
  FORESEEING_FORMS,
  NEGATIONS,
  PREVENTING_FORMS,
  RETRACTING_FORMS,
  SUPPOSITIONS,
} from './denial-words.ts';
import { isNegation, lowerAt, type Range, type Reading } from './reading.ts';

/** "did not say", "denied", "may have said", "is said to have told": the sign is inside the cue. */
export function readCue(reading: Reading): Range | undefined {
  const { tokens, cue } = reading;
  for (let at = cue.first; at <= cue.last; at++) {
    const lower = lowerAt(tokens, at);
    if (!isDenialInside(reading, at) && !isSupposed(reading, at)) continue;
    const said = BE.has(lower) || BE.has(lowerAt(tokens, at - 1)) ? endOfHearsay(reading) : undefined;
    return { first: withAuxiliaries(reading, cue.first), last: said ?? cue.last };
  }
  return endOfHearsay(reading) === undefined
    ? undefined
    : { first: cue.first, last: endOfHearsay(reading) ?? cue.last };
}

function isDenialInside({ tokens, cue }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (isNegation(tokens, at) || isDenial(tokens, at) || RETRACTING_FORMS.has(lower)) return true;
  if (lower === 'ruled' && /^(?:out)$/.test(lowerAt(tokens, at + 1))) return true;
  if (AVOIDING_FORMS.has(lower)) return at < cue.last || /^(?:refus|declin)/.test(lower);
  return FORESEEING_FORMS.has(lower) && at < cue.last && lowerAt(tokens, at + 1) === 'to';
}

/** Whether a word denies or doubts; in "was dismissed over saying" somebody lost a post. */
function isDenial(tokens: Tokens, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (!DENIAL_FORMS.has(lower)) return false;
  const passive = BE.has(lowerAt(tokens, at - 1));
  return !(lower === 'dismissed' && passive && /^(?:over|for|from|after)$/.test(lowerAt(tokens, at + 1)));
}

/** "may have said", "would have said". */
function isSupposed({ tokens }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return SUPPOSITIONS.has(lower) || (lower === 'would' && /^(?:have|['’]ve)$/.test(lowerAt(tokens, at + 1)));
}

const HEARSAY = /^(?:said|reported|claimed|believed|thought|understood|rumou?red|alleged|supposed|reputed)$/;

/** "is said to have told": the last token of what somebody is said to have done; undefined if the cue is not that. */
function endOfHearsay({ tokens, cue, source, last }: Reading): number | undefined {
  if (!source || !HEARSAY.test(lowerAt(tokens, cue.last))) return undefined;
  const passive = [cue.last - 1, cue.last - 2].some((at) => at > source.last && BE.has(lowerAt(tokens, at)));
  if (!passive || lowerAt(tokens, cue.last + 1) !== 'to' || cue.last + 3 > last) return undefined;
  return cue.last + (/^(?:have|be)$/.test(lowerAt(tokens, cue.last + 2)) ? 3 : 2);
}

/** "Nobody said that", "Nobody forced Lee to say that", "Lee neither said": the sign is in the source. */
export function readSource({ tokens, cue, source }: Reading): Range | undefined {
  if (!source || source.last >= cue.first) return undefined;
  const [opens, closes] = [lowerAt(tokens, source.first), lowerAt(tokens, source.last)];
  if (!/^(?:nobody|no|none|neither|hardly|few)$/.test(opens) && !NEGATIONS.has(closes)) return undefined;
  const near = cue.first - source.last <= LONGEST_PREDICATE;
  const plain = near && !tokens.slice(source.last + 1, cue.first).some(({ lower }) => BREAK.test(lower));
  return { first: plain ? source.last + 1 : cue.first, last: cue.last };
}

/** "told no one that", "said neither that … nor that": the sign follows the cue. */
export function readAfterCue({ tokens, cue, quotation }: Reading): Range | undefined {
  const next = quotation.content.find(({ start }) => start >= (tokens[cue.last]?.end ?? 0));
  for (let at = cue.last + 1; at <= cue.last + 2 && next && (tokens[at]?.start ?? 0) < next.end; at++) {
    const lower = lowerAt(tokens, at);
    const nobody =
      /^(?:nobody|none|neither|nothing)$/.test(lower) ||
      (lower === 'no' && lowerAt(tokens, at + 1) === 'one');
    if (nobody && (tokens[at]?.start ?? 0) < next.start) return cue;
    if (lower !== 'to') return undefined;
  }
  return undefined;
}

/** How many words before a cue or source to look for a sign. */
const REACH = 7;
/** The longest predicate between a subject and its cue, in words. */
const LONGEST_PREDICATE = 16;
const BREAK = /^(?:[,;:.!?“”"»«)(\]—–]|that|who|which|because|and|but)$/;

/** "stopped short of saying", "failed to say", "urged Lee to say": the sign precedes the cue. */
export function readBeforeCue(reading: Reading): Range | undefined {
  const { tokens, cue, source, first } = reading;
  const infinitive = lowerAt(tokens, cue.first) === 'to' || lowerAt(tokens, cue.first - 1) === 'to';
  const gap = source && cue.first - source.last <= 2;
  for (let at = cue.first - 1; at >= Math.max(first, cue.first - REACH); at--) {
    if (source && at >= source.first && at <= source.last) {
      if (!infinitive || !gap) break;
      continue;
    }
    const lower = lowerAt(tokens, at);
    if (BREAK.test(lower)) break;
    const rather = lower === 'than' && at === cue.first - 1 ? findRather(tokens, at) : undefined;
    if (rather !== undefined) return { first: withAuxiliaries(reading, rather), last: cue.last };
    if (isSign(reading, at, infinitive)) return { first: withAuxiliaries(reading, at), last: cue.last };
    if (!infinitive && !PASSED.test(tokens[at]?.pos ?? '') && lower !== 'short') break;
  }
  return readRetracted(reading) ?? readSupported(reading);
}

const PASSED = /^(?:ADV|AUX|PART|VERB|ADP|ADJ)$/;

function isSign({ tokens, cue }: Reading, at: number, infinitive: boolean): boolean {
  const lower = lowerAt(tokens, at);
  if (lower === 'far') return lowerAt(tokens, at + 1) === 'from';
  if (/^(?:intentions?|plans?|wish|desire|chance)$/.test(lower))
    return infinitive || lowerAt(tokens, at + 1) === 'of';
  const from = lowerAt(tokens, cue.first - 1) === 'from';
  return (
    isNegation(tokens, at) ||
    SUPPOSITIONS.has(lower) ||
    AVOIDING_FORMS.has(lower) ||
    isDenial(tokens, at) ||
    (from && PREVENTING_FORMS.has(lower)) ||
    (infinitive && FORESEEING_FORMS.has(lower)) ||
    (lower === 'would' && lowerAt(tokens, at + 1) === 'have')
  );
}

type Tokens = Reading['tokens'];

/** "would rather die than say", "rather than say"; "said more than" compares. */
function findRather(tokens: Tokens, than: number): number | undefined {
  for (let at = than - 1; at >= than - REACH && !/^[,;:.!?]$/.test(lowerAt(tokens, at)); at--)
    if (/^(?:rather|sooner)$/.test(lowerAt(tokens, at))) return at;
  return undefined;
}

/** "retracted her claim that": what was said before is taken back. */
function readRetracted({ tokens, cue, source, first }: Reading): Range | undefined {
  const at = source && source.last === cue.first - 1 ? source.first - 1 : cue.first - 1;
  if (at < first || !RETRACTING_FORMS.has(lowerAt(tokens, at))) return undefined;
  return { first: at, last: at };
}

const DO = /^(?:did|do|does|will|would|can|could|shall|ca|wo)$/;

/** "did not at any point during the meeting tell": a base form needs its auxiliary, however far it is. */
function readSupported({ tokens, cue, source, first }: Reading): Range | undefined {
  if (findCueVerb(lowerAt(tokens, cue.first))?.form !== 'base' || lowerAt(tokens, cue.first - 1) === 'to')
    return undefined;
  const far = source && tokens[source.first - 1]?.pos === 'ADP';
  const floor = Math.max(first, cue.first - LONGEST_PREDICATE, source && !far ? source.last + 1 : 0);
  for (let at = cue.first - 1; at > floor; at--) {
    if (/^[;:.!?”"»]$/.test(lowerAt(tokens, at))) return undefined;
    if (!isNegation(tokens, at) || !DO.test(lowerAt(tokens, at - 1))) continue;
    const clear = !source || source.last < at;
    return { first: at - 1, last: clear ? cue.last : at };
  }
  return undefined;
}

/**
 * Where the words that belong to a sign start: "has yet to", "did not", "would not confirm or deny". Every negation
 * between the subject and the sign is included, so that the words never read as their opposite.
 */
function withAuxiliaries({ tokens, source, first }: Reading, sign: number): number {
  const floor = Math.max(first, source && source.last < sign ? source.last + 1 : first);
  let at = sign;
  while (at > floor && belongs(tokens, at - 1)) at--;
  for (let far = at - 1; far >= Math.max(floor, sign - LONGEST_PREDICATE); far--) {
    if (/^[;:.!?“”"»«—–]$/.test(lowerAt(tokens, far))) break;
    if (!NEGATIONS.has(lowerAt(tokens, far)) || lowerAt(tokens, far) === 'no') continue;
    if (!source || source.last >= sign) at = far;
    else at = lastComma(tokens, floor, far);
    while (at > floor && belongs(tokens, at - 1)) at--;
    break;
  }
  // "had a chance to say": a noun needs the verb before it
  if (tokens[at]?.pos === 'NOUN' && source && source.last < at) return lastComma(tokens, floor, at);
  while (at < sign && tokens[at]?.pos === 'ADV' && !NEGATIONS.has(lowerAt(tokens, at))) at++;
  return at < sign && /^(?:to|or)$/.test(lowerAt(tokens, at)) ? at + 1 : at;
}

/** Where the words after the last comma before `to` start, but not before `floor`. */
function lastComma(tokens: Tokens, floor: number, to: number): number {
  for (let at = to - 1; at >= floor; at--) if (lowerAt(tokens, at) === ',') return at + 1;
  return floor;
}

function belongs(tokens: Tokens, at: number): boolean {
  const { pos = '', lower = '' } = tokens[at] ?? {};
  if (NEGATIONS.has(lower) || pos === 'AUX' || pos === 'ADV' || /^(?:or|to)$/.test(lower)) return true;
  if (/^(?:stop|fell|fall|stops|stopped)$/.test(lower)) return true;
  if (/^(?:had|have|has|having)$/.test(lower)) return true;
  return (pos === 'VERB' || pos === 'ADJ') && /^(?:or|nor|to)$/.test(lowerAt(tokens, at + 1));
}
