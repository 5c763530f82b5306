import type { Span } from '../../types.ts';
import type { Reading } from './reading.ts';

/** Words that qualify a quotation, and its content without them. */
export interface Qualified {
  readonly sign: Span;
  readonly content: readonly Span[];
}

const COURT =
  '(?:indictments?|prosecut\\p{L}+|charge sheets?|charges|complaints?|lawsuits?|accus\\p{L}+|allegations?|affidavits?|plaintiffs?|court (?:documents?|papers|filings?|records))';
const CLAIMS = '(?:alleges?|alleged|claims?|claimed|contends?|contended)';
const SUBJECT = '(?!(?:and|but|or|as|which|who|that|while|when|I|he|she|they) )(?:[^\\s,.;:“”"]+ ){1,5}?';
const ACCORDING = `according to (?:[\\p{L}’'-]+ ){0,4}?${COURT}(?: (?:against|in|filed|from|of|by) [^,.;:“”"]{1,60})?`;

/** ", prosecutors allege", ", according to the indictment" at the end of a sentence. */
const TAIL = new RegExp(`,[”"’']?\\s+(${ACCORDING}|${SUBJECT}${CLAIMS})(?=[”"’']?\\s*(?:[,.;:]|$))`, 'iu');
/** "According to the indictment, " at the start of a sentence. */
const HEAD = new RegExp(`^(${ACCORDING}),\\s`, 'iu');

/** The accuser’s words around a quotation: “…,” Lee told the guard, the prosecution claims. */
export function readHearsay({
  doc,
  tokens,
  quotation,
  cue,
  source,
  first,
  last,
}: Reading): Qualified | undefined {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  if (!source || !quotation.source[0]) return undefined;
  const own = Math.max(tokens[cue.last]?.end ?? 0, tokens[source.last]?.end ?? 0);
  const spoken = quotation.content.filter(({ start }) => start >= own);
  const after = quotation.kind === 'direct' ? Math.max(own, ...spoken.map(({ end }) => end - 1)) : own;
  const tail = after < to ? TAIL.exec(doc.text.slice(after, Math.min(to, after + REACH))) : null;
  const words = tail?.[1];
  if (tail && words !== undefined) {
    const start = after + tail.index + tail[0].length - words.length;
    return qualify(quotation.content, { start, end: start + words.length }, after + tail.index);
  }
  const head = HEAD.exec(doc.text.slice(from, Math.min(to, from + REACH)))?.[1];
  if (head === undefined || from + head.length > (tokens[source.first]?.start ?? 0)) return undefined;
  return qualify(quotation.content, { start: from, end: from + head.length }, to);
}

/** The longest text in which to look for an accuser, so that work on a sentence stays bounded. */
const REACH = 600;

function qualify(content: readonly Span[], sign: Span, end: number): Qualified | undefined {
  const cut = content.flatMap((span) => {
    if (span.end <= end || span.start >= sign.end) return [span];
    return span.start < end ? [{ start: span.start, end }] : [];
  });
  const free = cut.every((span) => span.end <= sign.start || span.start >= sign.end);
  return cut.length > 0 && free ? { sign, content: cut } : undefined;
}
