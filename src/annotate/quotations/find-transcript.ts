import { firstEndingAfter, overlaps, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Quotation } from '../types.ts';

/** A line that starts with its speaker: `LIND: Is it safe?`, `“Mayor Holm: It is.` */
const TURN =
  /^["“«]?((?:\p{Lu}[\p{L}.'’-]+)(?: (?:of|the|de|van|von|al|\p{Lu}[\p{L}.'’-]*)){0,4}(?: \([^()]{1,40}\))?)(:)[ \t]+(?=\S)/u;
/** Capitalized words before a colon that are labels, not speakers. */
const LABELS =
  /^(?:Note|Update|Correction|Related|Read|See|Watch|Photo|Image|Video|Source|Editor|Also|More|Date|Time|Where|When|What|Who|Why|How|Tip|Summary|Abstract|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/i;
/** With fewer turns, the lines are headings with colons rather than a conversation. */
const FEWEST_TURNS = 3;

/** The quotations, sorted by content, with transcript turns replacing all quotations inside those turns. */
export function withTranscript(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  const turns = findTranscript(doc);
  if (turns.length === 0) return [...quotations];
  const lines = turns.flatMap(({ source, content }) =>
    content.map(({ end }) => ({ start: source[0]?.start ?? end, end })),
  );
  const outside = quotations.filter(({ content }) => !content.some((span) => meets(span, lines)));
  return [...outside, ...turns].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Whether a span overlaps one of the lines, which must be sorted and disjoint. */
function meets(span: Span, lines: readonly Span[]): boolean {
  const line = lines[firstEndingAfter(lines, span.start)];
  return line !== undefined && overlaps(span, line);
}

interface Turn {
  readonly label: string;
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

/** The turns of a transcript written as `NAME: words`; `[]` unless at least one speaker has several turns. */
export function findTranscript(doc: Document): Quotation[] {
  const turns = doc.blocks.flatMap(({ kind, start, end }) =>
    kind === 'paragraph' || kind === 'blockquote' ? parseTurns(doc.text, { start, end }) : [],
  );
  const speakers = new Set(turns.map(({ label }) => label));
  if (turns.length < FEWEST_TURNS || speakers.size < 2 || speakers.size === turns.length) return [];
  return turns.map(({ source, cue, content }) => ({
    kind: 'direct',
    content: [content],
    cue: [cue],
    source: [source],
    speaker: null,
    via: null,
    rule: 'transcript',
    confidence: CONFIDENCE,
  }));
}

const CONFIDENCE = 0.9;
/** A word in lower case, which a table of results does not have. */
const SENTENCE = /(?:^|\s)\p{Ll}+(?=[\s,.;:?!…—–-]|$)/u;

function parseTurns(text: string, block: Span): Turn[] {
  const turns: Turn[] = [];
  let start = block.start;
  while (start < block.end) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 || stop > block.end ? block.end : stop;
    const turn = parseTurn(text.slice(start, end), start);
    if (turn) turns.push(turn);
    start = end + 1;
  }
  return turns;
}

function parseTurn(line: string, offset: number): Turn | undefined {
  const found = TURN.exec(line);
  const label = found?.[1];
  if (!found || label === undefined || LABELS.test(label)) return undefined;
  const from = found[0].indexOf(label);
  const colon = from + label.length;
  const start = found[0].length;
  const end = line.replace(/["”»\s]+$/u, '').length;
  if (end <= start || !SENTENCE.test(line.slice(start, end))) return undefined;
  return {
    label: label.toLowerCase(),
    source: { start: offset + from, end: offset + colon },
    cue: { start: offset + colon, end: offset + colon + 1 },
    content: { start: offset + start, end: offset + end },
  };
}
