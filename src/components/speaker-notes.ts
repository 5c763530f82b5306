import { standingNotes } from '../archive/speaker.ts';
import type { MarginNote } from '../markdown/render-text.ts';
import type { QuotationView } from './quotation-view.ts';

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
