import { standingNotes } from '../archive/speaker.ts';
import type { SpeakerNote } from '../markdown/render-text.ts';
import type { QuotationView } from './quotation-view.ts';
import type { SpeakerMarks } from './speaker-marks.ts';

/** The notes for a paragraph's quotations; consecutive quotations of one speaker share a note. */
export function groupBySpeaker(views: readonly QuotationView[], marks: SpeakerMarks): SpeakerNote[] {
  const notes: (SpeakerNote & { readonly quotations: SpeakerNote['quotations'][number][] })[] = [];
  for (const { entry, speaker, uncertain } of views) {
    const note = standingNotes[speaker.standing];
    const label = note ? `${speaker.label} (${note})` : speaker.label;
    const quotation = { id: entry.quotation.id, number: entry.number, uncertain };
    const last = notes.at(-1);
    if (last?.label === label) last.quotations.push(quotation);
    else notes.push({ label, marks: marks.ofNames(speaker), quotations: [quotation] });
  }
  return notes;
}
