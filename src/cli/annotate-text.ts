import { assignIds } from '../anchors/assign-ids.ts';
import type { Ledger } from '../anchors/ledger.ts';
import { annotate } from '../annotate/annotate.ts';
import type { ArticleInput, Knowledge, Message } from '../annotate/types.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';

/** What `newsgloss annotate` prints of an article. */
export type PrintedRecord = Pick<ArticleRecord, 'id' | 'text' | 'mentions' | 'quotations' | 'times'>;

/** An article as it came in; its ids are as in the ledger where its id is known there. */
export interface TextToAnnotate extends ArticleInput {
  readonly id: string;
}

/** Annotates one text; returns its record, and the doubts about it apart. */
export function annotateText(
  input: TextToAnnotate,
  knowledge: Knowledge,
  ledger: Ledger,
): { readonly record: PrintedRecord; readonly messages: readonly Message[] } {
  const { id, text } = input;
  const { mentions, quotations, times, messages } = annotate(input, knowledge);
  const [ids = []] = assignIds([{ id, text, mentions, quotations }], ledger);
  const withIds = quotations.map((quotation, i) => ({ id: ids[i] ?? '', ...quotation }));
  return { record: { id, text, mentions, quotations: withIds, times }, messages };
}
