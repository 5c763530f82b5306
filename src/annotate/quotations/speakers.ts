import { contains, overlaps, type Span } from '../../text/span.ts';
import { startOf } from '../check.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention, Quotation } from '../types.ts';
import { isUnnamed } from './unnamed.ts';
import { type Surroundings, viaOf } from './via.ts';

/** What tells who speaks; mentions are sorted. */
interface Told {
  readonly mentions: readonly Mention[];
  readonly knowledge: Knowledge;
}

/** The quotations with `speaker`, `via` and `unnamed` told by the mentions in and around their sources. */
export function withSpeakers(doc: Document, quotations: readonly Quotation[], told: Told): Quotation[] {
  const surroundings = { doc, knowledge: told.knowledge, near: toFinder(told.mentions) };
  const result = quotations.map((quotation) => withSpeaker(surroundings, quotation));
  result.sort((a, b) => startOf(a) - startOf(b) || lastOf(b) - lastOf(a));
  return withAnonymity(doc, result);
}

function lastOf(quotation: Quotation): number {
  return quotation.content.at(-1)?.end ?? 0;
}

function withSpeaker(setting: Surroundings, quotation: Quotation): Quotation {
  const mention = speakerMention(setting, quotation);
  const speaker = mention?.entity ?? null;
  const provisional = speaker === null ? mention?.provisional : undefined;
  const via = viaOf(setting, quotation);
  const unnamed =
    speaker === null && provisional === undefined && isUnnamed(sourceWords(setting.doc, quotation));
  return {
    ...quotation,
    speaker,
    via: via === speaker ? null : via,
    ...(provisional === undefined ? {} : { provisional }),
    ...(unnamed ? { unnamed } : {}),
  };
}

function sourceWords(doc: Document, quotation: Quotation): string {
  return quotation.source.map((span) => doc.text.slice(span.start, span.end)).join(' ');
}

/** The mention that heads a source: never one inside "a spokesman for Ann Lee", and none where two people speak. */
function speakerMention({ doc, near }: Surroundings, quotation: Quotation): Mention | undefined {
  const source = quotation.source[0];
  if (!source) return undefined;
  const inside = near(source).filter((mention) => canSpeak(mention) && contains(source, mention));
  const head = headSpan(doc.text, source);
  const heading = inside.filter((mention) => overlaps(mention, head) && mention.end >= head.end - 1);
  if (inside.some((mention) => heading.some((other) => isJoined(doc.text, mention, other)))) return undefined;
  const apposed = inside.filter((mention) => isApposed(doc.text, source, mention));
  const told = [...heading, ...apposed];
  return (
    told.find((mention) => mention.entity !== null) ??
    told.find((mention) => mention.provisional !== undefined) ??
    heading[0]
  );
}

function canSpeak(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organization' || mention.type === 'place';
}

function isJoined(text: string, first: Mention, second: Mention): boolean {
  return (
    first.end <= second.start &&
    /^\s*(?:,|and|&|,\s*and)\s*$/.test(text.slice(first.end, second.start)) &&
    /and|&/.test(text.slice(first.end, second.start))
  );
}

/** "the President of Turkey Ann Lee", "the minister, Ann Lee,": a person's name beside the role, on no preposition. */
function isApposed(text: string, source: Span, mention: Mention): boolean {
  if (mention.type !== 'person' || mention.kind !== 'name') return false;
  const before = text.slice(source.start, mention.start);
  const after = text.slice(mention.end, source.end);
  if (!/^(?:the|a|an|his|her|their|its|our)\s|^\p{Ll}|['’]s\s/iu.test(before) || /^['’]s?\s/.test(after))
    return false;
  return (
    /(?:\p{L}\s|,\s)$/u.test(before) &&
    !/\b(?:of|for|from|with|in|at|on|to|by|than|and|who|over|under|against|about)\s$/i.test(before)
  );
}

/** The words of a source up to its first comma, bracket or preposition: what it is about, not what qualifies it. */
function headSpan(text: string, source: Span): Span {
  const words = text.slice(source.start, source.end);
  const cut = /\s*(?:,|\(|—|–|['’]s?$|\b(?:of|for|from|with|in|at|on|who|which|whose|to)\b)/.exec(words);
  const end = cut && cut.index > 0 ? source.start + cut.index : source.end;
  return { start: source.start, end };
}

/** "he", "the official", "the agency" behind an unnamed source speak for it, and came through the same outlet. */
const ANAPHOR =
  /^(?:he|she|they|(?:the|this|that|these|those) (?:\p{L}+ ){0,2}?(?:officials?|sources?|agency|diplomats?|aides?|advis[eo]rs?|officers?|person|people|lawmakers?|interlocutors?|insiders?))$/iu;

/** Passes `via` and `unnamed` on within a paragraph; quotations must be sorted. */
function withAnonymity(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  let before: Quotation | undefined;
  return quotations.map((quotation) => {
    const anaphor = quotation.speaker === null && ANAPHOR.test(sourceWords(doc, quotation).trim());
    const gap = before ? doc.text.slice(lastOf(before), startOf(quotation)) : '';
    let result = quotation;
    if (anaphor && before?.unnamed && before.speaker === null && !/\n\s*\n/.test(gap)) {
      result = { ...quotation, via: quotation.via ?? before.via, unnamed: true };
    }
    if (quotation.source.length > 0) before = result;
    return result;
  });
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
