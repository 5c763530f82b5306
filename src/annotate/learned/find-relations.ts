import type { Document } from '../document.ts';
import { tellsSilence } from '../quotations/silence.ts';
import type { Quotation, QuotationKind } from '../types.ts';
import { chooseDrafts } from './choose.ts';
import { toOverlap } from './drafts.ts';
import type { AttributionModel } from './model.ts';
import { findWeighed, type Weighed } from './read-relations.ts';
import { type Draft, toMarked } from './relation-features.ts';
import { isSign, type TokenRange, toCharacters, type Words } from './words.ts';

/** Attributions less likely than this are left out: the next would be as often wrong as right. */
const LEAST = 0.5;
/** The same for what no rule proposes: a wrong speaker is worse than none, and no pattern speaks for it. */
const LEAST_ALONE = 0.6;
/** A direct quotation that a rule is this sure of stands whatever the model says: marks and a cue beside them decide. */
const SURE = 0.8;

/**
 * The rules' quotations and the model's own, without two for the same words, sorted by content; `confidence` is the
 * probability that the content is right, and speakers and `via` are still null. A model that was trained with the
 * rules' quotations needs them.
 */
export function findRelations(
  doc: Document,
  model: AttributionModel,
  quotations: readonly Quotation[],
): Quotation[] {
  const { words, weighed } = findWeighed(doc, model, quotations);
  const explained = toExplained(weighed);
  return chooseDrafts(weighed, { least: leastOf, isSure })
    .filter(({ draft }) => draft.proposal || !isSilent(doc.text, words, draft))
    .map((item) => toQuotation(words, explained(item)))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Those who taught the model took "did not respond to a request" for words; the rules, and readers, do not. */
function isSilent(text: string, words: Words, { cue, content }: Draft): boolean {
  const toText = (ranges: readonly TokenRange[]) =>
    toCharacters(words, ranges)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
  return tellsSilence(toText(cue ? [cue] : []), toText(content));
}

function leastOf({ proposal }: Draft): number {
  return proposal ? LEAST : LEAST_ALONE;
}

/** Puts a rule's quotation in place of the model's reading that it agrees with, since a rule tells why. */
function toExplained(weighed: readonly Weighed[]): (item: Weighed) => Weighed {
  const byCue = new Map<number, Weighed>();
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
      if (!ruled || toOverlap(ruled.draft.content, content) < AGREED) continue;
      const { source: named } = ruled.draft;
      if (source && named && toOverlap([source], [named]) >= AGREED) {
        return { draft: ruled.draft, confidence: Math.max(item.confidence, ruled.confidence) };
      }
    }
    return item;
  };
}

/** Readings that share this much of their tokens differ in nothing that a reader minds. */
const AGREED = 0.8;

function isSure({ proposal }: Draft): boolean {
  return proposal?.kind === 'direct' && proposal.confidence >= SURE;
}

function toQuotation(words: Words, { draft, confidence }: Weighed): Quotation {
  if (draft.proposal) return { ...draft.proposal, confidence };
  const kind = toKind(words, draft.content);
  return {
    kind,
    content: toCharacters(words, draft.content),
    cue: draft.cue ? toCharacters(words, [draft.cue]) : [],
    source: draft.source ? toCharacters(words, [draft.source]) : [],
    speaker: null,
    via: null,
    rule: `learned-${kind}`,
    confidence,
  };
}

/** Fewer words than this in marks are an expression that someone used, not their speech. */
const FEWEST_WORDS = 3;

function toKind(words: Words, content: readonly TokenRange[]): QuotationKind {
  const kind = toMarked(words, content);
  let count = 0;
  for (const { first, last } of content) {
    for (let at = first; at <= last; at++) if (!isSign(words, at)) count++;
  }
  return kind === 'direct' && count < FEWEST_WORDS ? 'mixed' : kind;
}
