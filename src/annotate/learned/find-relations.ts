import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quotation, QuotationKind } from '../types.ts';
import { chooseDrafts } from './choose.ts';
import { toCharacters } from './drafts.ts';
import type { AttributionModel } from './model.ts';
import { findWeighed } from './read-relations.ts';
import { toMarked } from './relation-features.ts';

/** An attribution that the model holds for likely; `confidence` is the probability that its content is right. */
export interface Relation {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

/** Relations less likely than this are not proposed: about here another one costs more precision than it gains. */
export const LEAST_CONFIDENCE = 0.45;

/**
 * Attribution relations sorted by content. `quotations` are the rules' findings: a model that was trained with them
 * needs them, weighs them along with its own readings, and returns neither twice.
 */
export function findRelations(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[] = [],
  least = LEAST_CONFIDENCE,
): Relation[] {
  const { words, weighed } = findWeighed(doc, model, quotations);
  return chooseDrafts(weighed, least)
    .map(({ draft, confidence }) => {
      const { proposal } = draft;
      if (proposal) return { ...toRelation(proposal), confidence };
      const kind = toMarked(words, draft.content);
      return {
        kind,
        content: toCharacters(doc, draft.content),
        cue: draft.cue ? toCharacters(doc, [draft.cue]) : [],
        source: draft.source ? toCharacters(doc, [draft.source]) : [],
        rule: `learned-${kind}`,
        confidence,
      };
    })
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function toRelation({ kind, content, cue, source, rule, confidence }: Quotation): Relation {
  return { kind, content, cue, source, rule, confidence };
}
