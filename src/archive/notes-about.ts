import type { Quotation } from '../annotate/types.ts';
import type { EditorNote } from '../schemas/editor-note.ts';
import type { ArchiveArticle } from './archive.ts';

/** The editor's notes about words of a quotation. */
export function notesAbout({ notes = [] }: ArchiveArticle, { content }: Quotation): EditorNote[] {
  return notes.filter(({ at }) => at && content.some(({ start, end }) => start < at.end && at.start < end));
}
