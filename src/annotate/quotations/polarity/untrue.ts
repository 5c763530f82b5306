import type { Qualified } from './hearsay.ts';
import { lowerAt, type Reading } from './reading.ts';

/** "is untrue", "was a complete fabrication" at the end of a sentence. */
const UNTRUE =
  /\s((?:is|are|was|were|has been|have been) (?:[\p{L}]+ly |a |an |all |pure |just |complete |outright |not ){0,3}(?:false|untrue|true|fake|bogus|wrong|incorrect|inaccurate|nonsense|fabricated|invented|lies?|myths?|hoax|fiction|fabrication|invention))\s*[.!]?$/iu;
const STORY =
  /^(?:story|stories|claims?|reports?|rumou?rs?|idea|notion|suggestion|quote|assertion|allegations?|accusations?|tale|belief)$/;

/** "The story that Lee said “…” is untrue": the words that say so, and the content without them. */
export function cutUntrue({
  doc,
  tokens,
  quotation,
  cue,
  source,
  first,
  last,
}: Reading): Qualified | undefined {
  const start = source && source.first < cue.first ? source.first : cue.first;
  const that = lowerAt(tokens, start - 1) === 'that' ? start - 1 : undefined;
  if (that === undefined || !(that === first || STORY.test(lowerAt(tokens, that - 1)))) return undefined;
  const [from, to] = [tokens[cue.last]?.end ?? 0, tokens[last]?.end ?? 0];
  const words = doc.text.slice(Math.max(from, to - REACH), to);
  const found = UNTRUE.exec(words);
  if (!found?.[1] || (/ true$/i.test(found[1]) && !/ not /i.test(found[1]))) return undefined;
  const at = Math.max(from, to - REACH) + found.index;
  const sign = { start: at + 1, end: at + 1 + found[1].length };
  const content = quotation.content
    .filter((span) => span.start >= from && span.start < at)
    .map((span) => ({ start: span.start, end: Math.min(span.end, at) }));
  return content.length > 0 ? { sign, content } : undefined;
}

/** The longest text in which to look for such an ending. */
const REACH = 120;
