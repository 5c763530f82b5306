import { findFirstIndex } from '../../math/binary-search.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Mention, Quotation } from '../types.ts';

/** Words that someone is reported to say without quotation marks, and the source that names the speaker. */
interface Report extends Span {
  readonly source: Span;
}

const QUALIFIED = /\b(?:of|for|from|with|in|at|on|to|by|who|whose|and)\b|['’]s\b/;
const POSSESSIVE = /^(?:his|her|their|its)$/i;
/** The number of reports starting before a word that are checked, since one can contain another. */
const NESTED = 4;

/**
 * Returns a function that finds the reported words around a span and tests whether a mention is their
 * speaker: Lind is the speaker in "Lind said that she would go", but not in "a friend of Lind said that she
 * would go".
 */
export function reportTest(
  text: string,
  quotations: readonly Quotation[],
): (span: Span) => ((mention: Mention) => boolean) | undefined {
  const reports = quotations
    .flatMap(({ kind, content, source: [source] }): Report[] =>
      source && kind !== 'direct' ? content.map(({ start, end }) => ({ start, end, source })) : [],
    )
    .sort((a, b) => a.start - b.start);
  return (span) => {
    const report = findReport(reports, span);
    return report && ((mention) => isHead(text, report.source, mention));
  };
}

function findReport(reports: readonly Report[], span: Span): Report | undefined {
  const after = findFirstIndex(reports.length, (index) => (reports[index]?.start ?? 0) > span.start);
  return reports
    .slice(Math.max(0, after - NESTED), after)
    .reverse()
    .find((report) => contains(report, span));
}

function isHead(text: string, source: Span, mention: Mention): boolean {
  if (!contains(source, mention) || POSSESSIVE.test(text.slice(mention.start, mention.end))) return false;
  return !QUALIFIED.test(text.slice(source.start, mention.start));
}
