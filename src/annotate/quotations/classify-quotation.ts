import type { Span } from '../../text/span.ts';
import type { QuotationKind } from '../types.ts';
import type { Proposal, RuleContext } from './rule.ts';

/** A content with only these words outside its quotation marks ("that now “it is …”") counts as direct. */
const LOOSE_WORDS = new Set(['that', 'now', 'then', 'and', 'but', 'also']);
const SHORTEST_DIRECT = 12;

/** A content's kind and position. */
interface QuotationShape {
  readonly kind: QuotationKind;
  readonly content: Span[];
}

/** The kind of a content and its spans; the spans of direct content cover only quoted text and its marks. */
export function classifyQuotation(scene: RuleContext, proposal: Proposal): QuotationShape {
  const { units } = scene.passage;
  const quotes: Span[] = [];
  const whole: Span[] = [];
  let outside = 0;
  for (const { first, last } of proposal.content) {
    let block = -1;
    for (let at = first; at <= last; at++) {
      const unit = units[at];
      if (!unit) throw new RangeError(`no unit ${at}`);
      const { start, end, quoted } = unit;
      if (quoted) quotes.push({ start, end });
      else if (/[\p{L}\p{N}]/u.test(unit.text)) outside += LOOSE_WORDS.has(unit.lower) ? 0 : 1;
      const sentence = scene.passage.sentences[unit.sentence];
      const previous = whole.at(-1);
      if (previous && sentence?.block === block) whole[whole.length - 1] = { start: previous.start, end };
      else whole.push({ start, end });
      block = sentence?.block ?? -1;
    }
  }
  if (proposal.direct) return { kind: 'direct', content: whole };
  const [only] = quotes;
  if (!only) return { kind: 'indirect', content: whole };
  if (outside === 0 && (whole.length === quotes.length || only.end - only.start > SHORTEST_DIRECT)) {
    return { kind: 'direct', content: quotes };
  }
  return { kind: 'mixed', content: whole };
}
