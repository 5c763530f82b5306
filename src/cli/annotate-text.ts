import { assignIds } from '../anchors/assign-ids.ts';
import type { Ledger } from '../anchors/ledger.ts';
import { annotate } from '../annotate/annotate.ts';
import type { ArticleInput, Knowledge, Message } from '../annotate/types.ts';
import { applyDecisions } from '../review/apply-decisions.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { Decision } from '../schemas/decision.ts';
import { findParagraphs } from '../text/paragraphs.ts';

/** What `newsgloss annotate` prints of an article. */
export type PrintedRecord = Pick<ArticleRecord, 'id' | 'text' | 'mentions' | 'quotations' | 'times'>;

/** An article as it was read; a quotation whose article is in the ledger keeps its id from there. */
export interface TextToAnnotate extends ArticleInput {
  readonly id: string;
}

/** Annotates one text; returns its record, and separately the doubts about it. */
export function annotateText(
  input: TextToAnnotate,
  knowledge: Knowledge,
  ledger: Ledger,
  decisions: readonly Decision[] = [],
): { readonly record: PrintedRecord; readonly messages: readonly Message[] } {
  const { id, text } = input;
  const { mentions, quotations, times, messages } = applyDecisions(annotate(input, knowledge), decisions, {
    text,
    blocks: input.blocks ?? findParagraphs(text),
    entities: knowledge.entities,
  }).annotations;
  const [ids = []] = assignIds([{ id, text, mentions, quotations }], ledger);
  const withIds = quotations.map((quotation, i) => ({ id: ids[i] ?? '', ...quotation }));
  return { record: { id, text, mentions, quotations: withIds, times }, messages };
}
