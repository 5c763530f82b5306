import {
  CLAIMING,
  CONDITIONS,
  DENIAL_FORMS,
  EVIDENCE,
  PREVENTING_FORMS,
  UNBELIEVED,
} from './denial-words.ts';
import { isNegation, lowerAt, type Range, type Reading } from './reading.ts';

/** How many words before a cue or source to look for a sign. */
const REACH = 7;
const STOP = /^[,;:.!?”"»)(\]—–]$/;

/** Where the clause of a quotation starts: at its source, if that precedes the cue. */
function clauseStart({ cue, source }: Reading): number {
  return source && source.first < cue.first ? source.first : cue.first;
}

/** "no evidence that Lee said", "if Lee says", "denied that Lee had said": the sign governs the source's clause. */
export function readBeforeSource(reading: Reading): Range | undefined {
  const { tokens, first } = reading;
  const start = clauseStart(reading);
  const before = lowerAt(tokens, start - 1);
  if (start - 1 < first) return undefined;
  if (CONDITIONS.has(before)) return { first: start - 1, last: start - 1 };
  if (CLAIMING.has(before) && start - 2 >= first)
    return { first: subjectStart(reading, start - 1), last: start - 1 };
  const clause = before === 'that' ? start - 2 : start - 1;
  for (let at = clause; at >= Math.max(first, start - REACH); at--) {
    const lower = lowerAt(tokens, at);
    if (STOP.test(lower)) return undefined;
    if (isNegation(tokens, at) || DENIAL_FORMS.has(lower) || UNBELIEVED.has(lower))
      return { first: withSubject(reading, at), last: start - 1 };
    if (
      before === 'that' &&
      lower === 'it' &&
      at > first &&
      tokens[at - 1]?.pos === 'AUX' &&
      at - 1 === first
    )
      return { first: at - 1, last: start - 1 };
    if (before !== 'that' && !EVIDENCE.has(lower)) return undefined;
  }
  return undefined;
}

/** "Kent stopped Lee from saying": Lee, the source, may have said nothing. */
export function readPrevented(reading: Reading): Range | undefined {
  const { tokens, cue, source, first } = reading;
  const verb = (source?.first ?? first) - 1;
  if (!source || source.last !== cue.first - 2 || lowerAt(tokens, cue.first - 1) !== 'from') return undefined;
  if (verb < first || !PREVENTING_FORMS.has(lowerAt(tokens, verb))) return undefined;
  return { first: subjectStart(reading, verb), last: verb };
}

/** Where the noun phrase before a verb starts. */
function subjectStart({ tokens, first }: Reading, verb: number): number {
  let at = verb;
  while (at > first && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

/** "There is no evidence that": where the subject and verb before a sign start. */
function withSubject({ tokens, first }: Reading, sign: number): number {
  let at = sign;
  while (at > first && /^(?:AUX|PRON|ADV|DET)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

const INVERTED =
  /^(?:did|do|does|has|have|had|will|would|can|could|may|might|must|should|shall|is|was|were|are)$/;
/** Words that negate a whole clause from its start. */
const FRONT = 6;

/**
 * "At no point did Lee say", "Nor has Lee said", "Had Lee said", "Did Lee say …?": an auxiliary before its subject. After
 * a negative word it negates; at the start of a clause it asks or supposes.
 */
export function readInversion(reading: Reading): Range | undefined {
  const { tokens, cue, source, first, quotation } = reading;
  if (!source || source.first >= cue.first) return undefined;
  const at = INVERTED.test(lowerAt(tokens, source.first)) ? source.first : source.first - 1;
  if (at < first || !INVERTED.test(lowerAt(tokens, at))) return undefined;
  for (let front = at - 1; front >= Math.max(first, at - FRONT); front--) {
    if (STOP.test(lowerAt(tokens, front))) break;
    if (!isNegation(tokens, front)) continue;
    const start = tokens[front - 1]?.pos === 'ADP' && front - 1 >= first ? front - 1 : front;
    return { first: start, last: at };
  }
  const before = at === first ? '' : lowerAt(tokens, at - 1);
  const spoken = quotation.content.some(({ start }) => start < (tokens[at]?.start ?? 0));
  if (spoken) return undefined;
  const opens = /^(?:|and|but|or|so|[“"‘«;—–])$/.test(before);
  const supposes = before === ',' && /^(?:had|should|were)$/.test(lowerAt(tokens, at));
  return opens || supposes ? { first: at, last: at } : undefined;
}

const LABEL = /^(?:fake|false|hoax|myth|untrue|satire|misleading|fiction|debunked)$/;

/** "Fake: Lee says", "a fabricated quote has Lee saying": a label or noun before the clause says that it is untrue. */
export function readLabel(reading: Reading): Range | undefined {
  const { tokens, first, cue } = reading;
  const start = clauseStart(reading);
  if (LABEL.test(lowerAt(tokens, first)) && lowerAt(tokens, first + 1) === ':' && start > first)
    return { first, last: first };
  if (!/ing$/.test(lowerAt(tokens, cue.last))) return undefined;
  for (let at = start - 1; at >= Math.max(first, start - REACH); at--) {
    if (STOP.test(lowerAt(tokens, at))) return undefined;
    if (UNBELIEVED.has(lowerAt(tokens, at))) return { first: at, last: start - 1 };
  }
  return undefined;
}
