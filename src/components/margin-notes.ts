import { standingNotes } from '../archive/speaker.ts';
import type { QuotationView } from './quotation-view.ts';

/** A note next to a paragraph: a speaker and the quotations attributed to them. */
export interface MarginNote {
  readonly label: string;
  readonly quotations: readonly {
    readonly id: string;
    readonly number: number;
    readonly uncertain: boolean;
  }[];
}

/** The notes for a paragraph's quotations; consecutive quotations of one speaker share a note. */
export function groupBySpeaker(views: readonly QuotationView[]): MarginNote[] {
  const notes: { label: string; quotations: MarginNote['quotations'][number][] }[] = [];
  for (const { entry, speaker, uncertain } of views) {
    const note = standingNotes[speaker.standing];
    const said = speaker.standing === 'unknown' ? 'speaker unknown' : speaker.label;
    const label = note ? `${said} (${note})` : said;
    const quotation = { id: entry.quotation.id, number: entry.number, uncertain };
    const last = notes.at(-1);
    if (last?.label === label) last.quotations.push(quotation);
    else notes.push({ label, quotations: [quotation] });
  }
  return notes;
}
