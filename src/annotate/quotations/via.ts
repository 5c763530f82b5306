import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';

/** How far after a cue to look for the outlet: "(quoted by RIA Novosti)". */
const VIA_REACH = 160;
const TELLS = /\b(?:tell|tells|told|telling|informed)\b/i;
const AUDIENCE = /^\s*(?:the\s+)?["“«]?$/i;
const CARRIED =
  /^(?:[^.!?]|\.(?=\S)){0,140}?\b(?:(?:quoted|cited|reported|carried) by|according to|in an? (?:\w+ )?interview (?:with|to)) (?:the )?["“«]?$/i;
const RELAYED_BY = /\b(?:quoted|cited)\s+(?:by|in)\s+(?:the\s+)?["“«]?$/i;
const SAYING = /\bas\s+\w+ing$/;
const BY = /^\s*(?:by|in)\s+(?:the\s+)?["“«]?$/i;
const RELAYS = /^\s*(?:has\s+|had\s+)?(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))\s+$/i;
const TO = /^\s*to\s+(?:the\s+)?["“«]?$/i;

/** The context of a quotation: its article, a mention index, and world knowledge. */
export interface Surroundings {
  readonly doc: Document;
  readonly knowledge: Knowledge;
  /** The mentions that overlap a span, sorted. */
  readonly near: (span: Span) => readonly Mention[];
}

/** The outlet through which a quotation came ("told Reuters", "quoted by RIA Novosti"); null if none is named. */
export function viaOf({ doc, near, knowledge }: Surroundings, quotation: Quotation): string | null {
  const cue = quotation.cue.at(-1);
  if (!cue) return null;
  const source = quotation.source[0];
  // The cue may include its audience: "told Reuters".
  const words = doc.text.slice(cue.start, cue.end);
  const tells = TELLS.exec(words);
  const relayed = SAYING.test(words);
  const from = tells ? cue.start + tells.index + tells[0].length : cue.end;
  const after: Span = { start: from, end: Math.min(doc.text.length, cue.end + VIA_REACH) };
  for (const mention of near(after)) {
    const { entity, start } = mention;
    if (start < from || entity === null || knowledge.entities.get(entity)?.outlet !== true) continue;
    if (source && start >= source.start && start < source.end) continue;
    if (quotation.content.some((span) => start >= span.start && start < span.end)) continue;
    const between = doc.text.slice(from, start);
    if ((tells && AUDIENCE.test(between)) || (relayed && BY.test(between))) return entity;
    if (CARRIED.test(between) || TO.test(between)) return entity;
  }
  return carrierOf({ doc, near, knowledge }, quotation, cue);
}

/** How far before a source to look for the relaying outlet: "North Wire has quoted Lee as saying". */
const CARRIER_REACH = 60;

/** The outlet in a cue ("quoted by North Wire as saying") or before its source ("North Wire quoted Lee"). */
function carrierOf({ doc, near, knowledge }: Surroundings, { source }: Quotation, cue: Span): string | null {
  const said = source[0];
  const relays = said && doc.text.slice(cue.start - 3, cue.start) === 'as ' && cue.start > said.end;
  const start = relays ? Math.max(0, said.start - CARRIER_REACH) : cue.start;
  for (const mention of near({ start, end: relays ? said.start : cue.end })) {
    const { entity } = mention;
    if (entity === null || knowledge.entities.get(entity)?.outlet !== true || mention.start < start) continue;
    const carries = relays
      ? RELAYS.test(doc.text.slice(mention.end, said.start))
      : RELAYED_BY.test(doc.text.slice(cue.start, mention.start));
    if (carries) return entity;
  }
  return null;
}
