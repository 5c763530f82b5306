import { findFirstIndex } from '../../math/binary-search.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Mention, Quotation } from '../types.ts';

/** What somebody is reported to say without quotation marks, and the words that name them. */
interface Report extends Span {
  readonly source: Span;
}

const QUALIFIED = /\b(?:of|for|from|with|in|at|on|to|by|who|whose|and)\b|['’]s\b/;
const POSSESSIVE = /^(?:his|her|their|its)$/i;
/** How many reports that begin before a word are looked at: one may hold another. */
const NESTED = 4;

/**
 * Makes a function that tells whether a mention is the speaker in whose reported words a span lies: "Lind said that
 * she would go" speaks of Lind first, "a friend of Lind said that she would go" does not.
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
