import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';
import type { Mention } from '../types.ts';

/** What is needed to judge a name inside a source. */
export interface SourcedName {
  readonly text: string;
  readonly source: Span;
  readonly mention: Mention;
  /** The source's tokens before the name. */
  readonly before: readonly Token[];
}

/** "the President of Turkey Ann Lee", "the firm, Lee Ltd,": a name next to a role or kind, with no preposition. */
export function isApposed({ text, source, mention, before: tokens }: SourcedName): boolean {
  if (mention.kind !== 'name' || mention.type === 'place' || isObject(tokens)) return false;
  const before = text.slice(source.start, mention.start);
  const after = text.slice(mention.end, source.end);
  if (mention.type === 'organization')
    return /^(?:the|an?|its|their) (?:[\p{Ll}-]+ ){0,2}\p{Ll}+, $/iu.test(before);
  if (!/^(?:the|a|an|his|her|their|its|our)\s|^\p{L}|['’]s\s/iu.test(before) || /^['’]s?\s/.test(after))
    return false;
  return (
    /(?:\p{L}\s|,\s|\)\s)$/u.test(before) &&
    !/\b(?:of|for|from|with|in|at|on|to|by|than|and|who|over|under|against|about|near|behind|beside|after|before|between|without|like|as)\s$/i.test(
      before,
    )
  );
}

/**
 * "The officer charged with shooting Ann Lee", "the man who shot Ann Lee": the name is the object of a verb that
 * describes the head noun. The words after the last comma decide: in "the man accused of fraud, Bo Ek," it is no object.
 */
export function isObject(before: readonly Token[]): boolean {
  const from = before.findLastIndex(({ lower }) => lower === ',') + 1;
  return before.some((token, at) => at >= from && (RELATIVE.test(token.lower) || describesNoun(before, at)));
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/;

/** Whether a verb follows what it describes ("a man holding"); "the managing director" has it before the noun. */
export function describesNoun(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !(token.pos === 'VERB' || (token.pos === 'ADP' && /..ing$/.test(token.lower)))) return false;
  if (!before) return false;
  const possessed = /^(?:['’]s?|his|her|their|its|my|our|your)$|['’]s$/.test(before.lower);
  const premodifies =
    before.pos === 'DET' || before.pos === 'ADJ' || before.lower.endsWith('ly') || possessed;
  return !premodifies || before.lower === 'that';
}
