import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Message, Quotation } from '../types.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { continueSpeech } from './continue-speech.ts';
import { withTranscript } from './find-transcript.ts';
import { linesOfBlocks } from './lines.ts';
import type { Range } from './noun-phrases.ts';
import { pairMarks } from './pair-marks.ts';
import { resolveProposals } from './resolve.ts';
import type { Proposal, RuleContext } from './rule.ts';
import { RULE_CONFIDENCE } from './rule-confidence.ts';
import { RULES } from './rules/index.ts';
import { readUnits } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** Attribution relations found by sentence structure, sorted by content; `speaker` and `via` are still null. */
export function findQuotations(document: Document): { quotations: Quotation[]; messages: Message[] } {
  const doc = { ...document, blocks: linesOfBlocks(document.text, document.blocks) };
  const { quoted, lone, mixed } = pairMarks(doc.text, doc.blocks);
  const passage = readUnits(doc, quoted);
  const groups = passage.sentences.map((sentence) => findVerbGroups(passage, sentence));
  const scene: RuleContext = { doc, passage, groups, quoted, lone };
  const proposals = RULES.flatMap((rule) => rule(scene));
  const accepted = continueSpeech(scene, resolveProposals(scene, proposals));
  const messages = [
    ...lone.map(({ start, end, side }) => unclosedMarkMessage(doc, { start, end }, side)),
    ...mixed.map((span) => mixedMarksMessage(doc, span)),
  ].sort((a, b) => a.start - b.start);
  const quotations = accepted.map((proposal) => createQuotation(scene, proposal));
  return { quotations: withTranscript(doc, quotations), messages };
}

const CONTEXT = 40;

function unclosedMarkMessage(doc: Document, mark: Span, side: 'open' | 'close'): Message {
  const words =
    side === 'open'
      ? doc.text.slice(mark.start, mark.end + CONTEXT)
      : doc.text.slice(Math.max(0, mark.start - CONTEXT), mark.end);
  const kind = side === 'open' ? 'opening' : 'closing';
  const reason = `unmatched ${kind} quotation mark: ${words.replace(/\s+/g, ' ').trim()}`;
  return { ...mark, rule: 'unbalanced-marks', reason };
}

function mixedMarksMessage(doc: Document, { start, end }: Span): Message {
  const words = doc.text.slice(start, end);
  const shown = words.length > 2 * CONTEXT ? `${words.slice(0, CONTEXT)} … ${words.slice(-CONTEXT)}` : words;
  const reason = `these quotation marks do not match: ${shown.replace(/\s+/g, ' ')}`;
  return { start, end: start + 1, rule: 'unbalanced-marks', reason };
}

function createQuotation(scene: RuleContext, proposal: Proposal): Quotation {
  const { rule, source } = proposal;
  const confidence = RULE_CONFIDENCE[rule];
  if (confidence === undefined) throw new RangeError(`rule ${rule} has no entry in RULE_CONFIDENCE`);
  const { kind, content } = classifyQuotation(scene, proposal);
  return {
    kind,
    content,
    cue: spansByBlock(scene, proposal.cue),
    source: source ? spansByBlock(scene, source) : [],
    speaker: null,
    via: null,
    rule,
    confidence,
  };
}

function spansByBlock(scene: RuleContext, range: Range): Span[] {
  const { units } = scene.passage;
  const first = units[range.first];
  const last = units[range.last];
  if (!first || !last || last.end <= first.start)
    throw new RangeError(`no units from ${range.first} to ${range.last}`);
  return [{ start: first.start, end: last.end }];
}
