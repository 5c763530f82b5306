import { standingNotes } from '../archive/speaker.ts';
import type { QuotationView } from './quotation-view.ts';

/** A note beside a paragraph: who speaks, and which of the article's quotations. */
export interface MarginNote {
  readonly label: string;
  readonly quotations: readonly {
    readonly id: string;
    readonly number: number;
    readonly uncertain: boolean;
  }[];
}

/** The notes for the quotations of a paragraph; what one speaker says in a row makes one note. */
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
