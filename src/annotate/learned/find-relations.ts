import type { Document } from '../document.ts';
import { tellsSilence } from '../quotations/silence.ts';
import type { Quotation, QuotationKind } from '../types.ts';
import { chooseDrafts } from './choose.ts';
import { overlapRatio } from './drafts.ts';
import type { AttributionModel } from './model.ts';
import { type ScoredRelation, scoreRelations } from './read-relations.ts';
import { markKind, type RelationCandidate } from './relation-features.ts';
import { characterSpans, type EncodedWords, isSign, type TokenRange } from './words.ts';

/** Attributions with a lower probability are left out: they would be wrong as often as right. */
const LEAST = 0.5;
/** The same for attributions that no rule supports: a wrong speaker is worse than none. */
const LEAST_ALONE = 0.6;
/** Direct quotations of a rule this sure are kept whatever the model says: their marks and cues decide. */
const SURE = 0.8;

/**
 * Combines the rules' quotations with the model's own, without duplicates, sorted by content. `confidence` is
 * the probability that the content is right; speakers and `via` are still null. Needs the rules' quotations
 * if the model was trained with them.
 */
export function findRelations(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[],
): Quotation[] {
  const { words, weighed } = scoreRelations(doc, model, quotations);
  const explained = explainWith(weighed);
  return chooseDrafts(weighed, { least: leastOf, isSure })
    .filter(({ draft }) => draft.proposal || !isSilent(doc.text, words, draft))
    .map((item) => createQuotation(words, explained(item)))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** The training data marks "did not respond to a request" as speech; the rules and readers don't. */
function isSilent(text: string, words: EncodedWords, { cue, content }: RelationCandidate): boolean {
  const toText = (ranges: readonly TokenRange[]) =>
    characterSpans(words, ranges)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
  return tellsSilence(toText(cue ? [cue] : []), toText(content));
}

function leastOf({ proposal }: RelationCandidate): number {
  return proposal ? LEAST : LEAST_ALONE;
}

/** Replaces the model's reading with a rule's quotation that agrees with it, since a rule explains itself. */
function explainWith(weighed: readonly ScoredRelation[]): (item: ScoredRelation) => ScoredRelation {
  const byCue = new Map<number, ScoredRelation>();
  for (const item of weighed) {
    const { cue, proposal } = item.draft;
    if (!proposal || !cue) continue;
    for (let at = cue.first; at <= cue.last; at++) {
      if ((byCue.get(at)?.confidence ?? 0) < item.confidence) byCue.set(at, item);
    }
  }
  return (item) => {
    const { cue, content, source, proposal } = item.draft;
    if (proposal || !cue) return item;
    for (let at = cue.first; at <= cue.last; at++) {
      const ruled = byCue.get(at);
      if (!ruled || overlapRatio(ruled.draft.content, content) < AGREED) continue;
      const { source: named } = ruled.draft;
      if (source && named && overlapRatio([source], [named]) >= AGREED) {
        return { draft: ruled.draft, confidence: Math.max(item.confidence, ruled.confidence) };
      }
    }
    return item;
  };
}

/** Readings that share this much of their tokens are the same to a reader. */
const AGREED = 0.8;

function isSure({ proposal }: RelationCandidate): boolean {
  return proposal?.kind === 'direct' && proposal.confidence >= SURE;
}

function createQuotation(words: EncodedWords, { draft, confidence }: ScoredRelation): Quotation {
  if (draft.proposal) return { ...draft.proposal, confidence };
  const kind = quotationKind(words, draft.content);
  return {
    kind,
    content: characterSpans(words, draft.content),
    cue: draft.cue ? characterSpans(words, [draft.cue]) : [],
    source: draft.source ? characterSpans(words, [draft.source]) : [],
    speaker: null,
    via: null,
    rule: `learned-${kind}`,
    confidence,
  };
}

/** Fewer quoted words than this are a borrowed expression, not speech. */
const FEWEST_WORDS = 3;

function quotationKind(words: EncodedWords, content: readonly TokenRange[]): QuotationKind {
  const kind = markKind(words, content);
  let count = 0;
  for (const { first, last } of content) {
    for (let at = first; at <= last; at++) if (!isSign(words, at)) count++;
  }
  return kind === 'direct' && count < FEWEST_WORDS ? 'mixed' : kind;
}
