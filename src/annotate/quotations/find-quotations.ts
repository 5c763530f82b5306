import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Message, Quotation } from '../types.ts';
import { continueSpeech } from './continue-speech.ts';
import { withTranscript } from './find-transcript.ts';
import { toLines } from './lines.ts';
import type { Range } from './noun-phrases.ts';
import { pairMarks } from './pair-marks.ts';
import { resolveProposals } from './resolve.ts';
import type { Proposal, Scene } from './rule.ts';
import { RULE_CONFIDENCE } from './rule-confidence.ts';
import { RULES } from './rules/index.ts';
import { toKind } from './to-kind.ts';
import { toPassage } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** Attribution relations by structure alone, sorted by content; speakers and `via` are still null. */
export function findQuotations(document: Document): { quotations: Quotation[]; messages: Message[] } {
  const doc = { ...document, blocks: toLines(document.text, document.blocks) };
  const { quoted, lone, mixed } = pairMarks(doc.text, doc.blocks);
  const passage = toPassage(doc, quoted);
  const groups = passage.sentences.map((sentence) => findVerbGroups(passage, sentence));
  const scene: Scene = { doc, passage, groups, quoted, lone };
  const proposals = RULES.flatMap((rule) => rule(scene));
  const standing = continueSpeech(scene, resolveProposals(scene, proposals));
  const messages = [
    ...lone.map(({ start, end, side }) => toMessage(doc, { start, end }, side)),
    ...mixed.map((span) => toMixedMessage(doc, span)),
  ].sort((a, b) => a.start - b.start);
  const quotations = standing.map((proposal) => toQuotation(scene, proposal));
  return { quotations: withTranscript(doc, quotations), messages };
}

const CONTEXT = 40;

function toMessage(doc: Document, mark: Span, side: 'open' | 'close'): Message {
  const words =
    side === 'open'
      ? doc.text.slice(mark.start, mark.end + CONTEXT)
      : doc.text.slice(Math.max(0, mark.start - CONTEXT), mark.end);
  const reason = `${side === 'open' ? 'nothing closes' : 'nothing opens'} this quotation mark: ${words.replace(/\s+/g, ' ').trim()}`;
  return { ...mark, rule: 'unbalanced-marks', reason };
}

function toMixedMessage(doc: Document, { start, end }: Span): Message {
  const words = doc.text.slice(start, end);
  const shown = words.length > 2 * CONTEXT ? `${words.slice(0, CONTEXT)} … ${words.slice(-CONTEXT)}` : words;
  const reason = `these quotation marks are not of one kind: ${shown.replace(/\s+/g, ' ')}`;
  return { start, end: start + 1, rule: 'unbalanced-marks', reason };
}

function toQuotation(scene: Scene, proposal: Proposal): Quotation {
  const { rule, source } = proposal;
  const confidence = RULE_CONFIDENCE[rule];
  if (confidence === undefined) throw new RangeError(`no confidence is known of rule ${rule}`);
  const { kind, content } = toKind(scene, proposal);
  return {
    kind,
    content,
    cue: toSpans(scene, proposal.cue),
    source: source ? toSpans(scene, source) : [],
    speaker: null,
    via: null,
    rule,
    confidence,
  };
}

function toSpans(scene: Scene, range: Range): Span[] {
  const { units } = scene.passage;
  const first = units[range.first];
  const last = units[range.last];
  if (!first || !last || last.end <= first.start)
    throw new RangeError(`no units from ${range.first} to ${range.last}`);
  return [{ start: first.start, end: last.end }];
}
