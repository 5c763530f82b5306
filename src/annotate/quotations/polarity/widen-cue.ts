import type { Span } from '../../types.ts';
import type { Range, Reading } from './reading.ts';

/** A gap between cue and content with more words than this does not belong to the denial. */
const GAP = 4;

/** The cue’s spans, with the sign and with what it denies before the content: "denied [claims] that". */
export function widenCue({ doc, tokens, quotation }: Reading, sign: Range): Span[] {
  const [own, ...others] = quotation.cue;
  const [first, last] = [tokens[sign.first], tokens[sign.last]];
  if (!own || !first || !last) return [...quotation.cue];
  const parts = [...quotation.content, ...quotation.source].sort((a, b) => a.start - b.start);
  const blocked = ({ start, end }: Span) => parts.some((part) => part.start < end && start < part.end);
  const whole = { start: Math.min(own.start, first.start), end: Math.max(own.end, last.end) };
  const spans = blocked(whole) ? [{ start: first.start, end: last.end }, own] : [whole];
  const free = spans.filter((span) => span === own || !blocked(span)).sort((a, b) => a.start - b.start);
  const nearest = free.at(-1);
  const content = quotation.content.find(({ start }) => nearest && start >= nearest.end);
  if (nearest && content && !others.length) {
    const gap = doc.text.slice(nearest.end, content.start);
    const plain = /^[\s\p{L}’']*$/u.test(gap) && gap.trim().split(/\s+/).length <= GAP;
    const wide = { start: nearest.start, end: nearest.end + gap.trimEnd().length };
    if (plain && gap.trim() !== '' && !blocked(wide)) free[free.length - 1] = wide;
  }
  return [...free, ...others].sort((a, b) => a.start - b.start);
}
