import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';

/** How far behind a cue the outlet may stand: "(quoted by RIA Novosti)". */
const VIA_REACH = 160;
const TELLS = /\b(?:tell|tells|told|telling|informed)\b/i;
const AUDIENCE = /^\s*(?:the\s+)?["“«]?$/i;
const CARRIED =
  /^(?:[^.!?]|\.(?=\S)){0,140}?\b(?:(?:quoted|cited|reported|carried) by|according to|in an? (?:\w+ )?interview (?:with|to)) (?:the )?["“«]?$/i;
const TO = /^\s*to\s+(?:the\s+)?["“«]?$/i;

/** What stands around a quotation: its article, the mentions that touch a span, and what is known. */
export interface Surroundings {
  readonly doc: Document;
  readonly knowledge: Knowledge;
  /** The mentions that share a character with a span, sorted. */
  readonly near: (span: Span) => readonly Mention[];
}

/** The outlet through which a quotation came ("told Reuters", "quoted by RIA Novosti"); null where none is named. */
export function viaOf({ doc, near, knowledge }: Surroundings, quotation: Quotation): string | null {
  const cue = quotation.cue.at(-1);
  if (!cue) return null;
  const source = quotation.source[0];
  // A cue may hold its audience: "told Reuters".
  const tells = TELLS.exec(doc.text.slice(cue.start, cue.end));
  const from = tells ? cue.start + tells.index + tells[0].length : cue.end;
  const after: Span = { start: from, end: Math.min(doc.text.length, cue.end + VIA_REACH) };
  for (const mention of near(after)) {
    const { entity, start } = mention;
    if (start < from || entity === null || knowledge.entities.get(entity)?.outlet !== true) continue;
    if (source && start >= source.start && start < source.end) continue;
    if (quotation.content.some((span) => start >= span.start && start < span.end)) continue;
    const between = doc.text.slice(from, start);
    if ((tells && AUDIENCE.test(between)) || CARRIED.test(between) || TO.test(between)) return entity;
  }
  return null;
}
