import { contains, overlaps, type Span } from '../../text/span.ts';
import { startOf } from '../check.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';
import { isUnnamed } from './unnamed.ts';

/** The quotations with `speaker`, `via` and `unnamed` told by the mentions in and around their sources. */
export function withSpeakers(
  doc: Document,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Quotation[] {
  const near = toFinder(mentions);
  const result = quotations.map((quotation) => withSpeaker({ doc, knowledge, near }, quotation));
  return result.sort((a, b) => startOf(a) - startOf(b) || lastOf(b) - lastOf(a));
}

interface Setting {
  readonly doc: Document;
  readonly knowledge: Knowledge;
  readonly near: (span: Span) => Mention[];
}

function lastOf(quotation: Quotation): number {
  return quotation.content.at(-1)?.end ?? 0;
}

function withSpeaker(setting: Setting, quotation: Quotation): Quotation {
  const head = speakerMention(setting, quotation);
  const speaker = head?.entity ?? null;
  const via = viaOf(setting, quotation, speaker);
  const words = quotation.source.map((span) => setting.doc.text.slice(span.start, span.end)).join(' ');
  const unnamed = speaker === null && isUnnamed(words);
  return { ...quotation, speaker, via, ...(unnamed ? { unnamed } : {}) };
}

/** The mention that heads a source: the one that reaches furthest over its beginning, never one inside an "of" phrase. */
function speakerMention({ doc, near }: Setting, quotation: Quotation): Mention | undefined {
  const source = quotation.source[0];
  if (!source) return undefined;
  const inside = near(source).filter((mention) => canSpeak(mention) && contains(source, mention));
  const head = headSpan(doc.text, source);
  const fits = inside.filter((mention) => overlaps(mention, head) && mention.end >= head.end - 1);
  return fits.find((mention) => mention.entity !== null) ?? fits[0];
}

function canSpeak(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organization' || mention.type === 'place';
}

/** The words of a source up to its first comma, bracket or preposition: what it is about, not what qualifies it. */
function headSpan(text: string, source: Span): Span {
  const words = text.slice(source.start, source.end);
  const cut = /\s*(?:,|\(|—|–|\b(?:of|for|from|with|in|at|on|who|which|whose|to)\b)/.exec(words);
  const end = cut && cut.index > 0 ? source.start + cut.index : source.end;
  return { start: source.start, end };
}

/** How far behind a cue or content the outlet may stand: "(quoted by RIA Novosti)". */
const VIA_REACH = 160;

function viaOf(
  { doc, knowledge, near }: Setting,
  quotation: Quotation,
  speaker: string | null,
): string | null {
  const cue = quotation.cue.at(-1);
  if (!cue) return null;
  const isOutlet = (mention: Mention) =>
    mention.entity !== null &&
    mention.entity !== speaker &&
    knowledge.entities.get(mention.entity)?.outlet === true;
  const after = { start: cue.end, end: Math.min(doc.text.length, cue.end + VIA_REACH) };
  for (const mention of near(after)) {
    if (mention.start < after.start || !isOutlet(mention)) continue;
    const between = doc.text.slice(cue.end, mention.start);
    if (
      /\b(?:told|tells|telling)$/.test(doc.text.slice(cue.start, cue.end)) &&
      /^\s*(?:the\s+)?["“«]?$/i.test(between)
    )
      return mention.entity;
    if (/\b(?:quoted|cited|reported|carried) by (?:the )?["“«]?$/.test(between) && !/\n\s*\n/.test(between))
      return mention.entity;
    if (/^\s*(?:in an? \w+ (?:with|to)|to)\s+(?:the )?["“«]?$/.test(between)) return mention.entity;
  }
  return null;
}

/** Looks mentions up by place in logarithmic time; `mentions` must be sorted. */
function toFinder(mentions: readonly Mention[]): (span: Span) => Mention[] {
  const longest = mentions.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return (span) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let at = low; at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= span.end) break;
      if (mention.end > span.start) found.push(mention);
    }
    return found;
  };
}
