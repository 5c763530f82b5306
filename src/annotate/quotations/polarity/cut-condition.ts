import type { Span } from '../../types.ts';
import { createTokenFinder } from '../token-finder.ts';
import { lowerAt, type Range, type Reading } from './reading.ts';

/** "If Lee said that the war was lost, she would go": the content ends where the main clause of the sentence starts. */
export function cutCondition({ tokens, quotation, cue, first }: Reading, sign: Range): readonly Span[] {
  const { content, kind } = quotation;
  const cueEnd = tokens[cue.last]?.end ?? 0;
  const opens =
    sign.first <= first + 1 && sign.last < cue.last && CONDITIONAL.test(lowerAt(tokens, sign.first));
  const rather = lowerAt(tokens, sign.first) === 'rather' || lowerAt(tokens, cue.first - 1) === 'than';
  const [only] = content;
  if (!(opens || rather) || kind === 'direct' || content.length !== 1 || !only || only.start < cueEnd)
    return content;
  const range = createTokenFinder(tokens)(only);
  if (!range) return content;
  let quoted = false;
  for (let at = range.first; at < range.last; at++) {
    const lower = lowerAt(tokens, at);
    if (/^[“”"«»]$/.test(lower)) quoted = lower === '"' ? !quoted : /[“«]/.test(lower);
    const next = tokens[at + 1];
    const starts = lower === ',' && next && (/^(?:PRON|DET|PROPN)$/.test(next.pos) || next.lower === 'then');
    if (starts && !quoted) return [{ start: only.start, end: tokens[at - 1]?.end ?? only.end }];
  }
  return content;
}

const CONDITIONAL =
  /^(?:if|had|should|were|unless|suppose|supposing|assuming|without|instead|whether|rather)$/;
