import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotations, Knowledge, Quotation, Span } from '../../src/annotate/types.ts';
import { isEdtf } from '../../src/dates/day-range.ts';

/** Says what is wrong with a text's annotations; undefined if nothing is. Throws if `annotate` does. */
export function findFault(text: string, knowledge: Knowledge): string | undefined {
  const found = annotate({ text, published: '2016-09-05' }, knowledge);
  return (
    faultOfSpans(text, found) ??
    faultOfOrder(found) ??
    faultOfOrigin(found, knowledge) ??
    found.times.flatMap(({ value }) => (isEdtf(value) ? [] : [`${value} is not valid EDTF`]))[0]
  );
}

function faultOfSpans(
  text: string,
  { mentions, quotations, times, messages }: Annotations,
): string | undefined {
  const parts = quotations.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]);
  for (const { start, end } of [...mentions, ...parts, ...times, ...messages]) {
    const words = text.slice(start, end);
    if (!(start >= 0 && start < end && end <= text.length)) return `${start}–${end} is out of bounds`;
    if (words.trim() !== words) return `${JSON.stringify(words)} starts or ends with white space`;
    if (cutsPair(text, start) || cutsPair(text, end)) return `${start}–${end} splits a character`;
  }
  return undefined;
}

/** Whether an offset splits a surrogate pair; a lone surrogate counts as a whole character. */
function cutsPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function faultOfOrder({ mentions, quotations, times, messages }: Annotations): string | undefined {
  for (const list of [mentions, times, messages, quotations.flatMap(({ content }) => content[0] ?? [])]) {
    const late = list.find(({ start }, i) => start < (list[i - 1]?.start ?? 0));
    if (late) return `the annotation at ${late.start} comes after a later one`;
  }
  const crossing = quotations.find((one) => parts(one).some((spans) => !isApart(spans)));
  if (crossing) return `parts of the quotation at ${crossing.content[0]?.start} overlap`;
  const times2 = times.find(({ start }, i) => start < (times[i - 1]?.end ?? 0));
  return times2 && `the time at ${times2.start} overlaps the one before it`;
}

const parts = ({ content, cue, source }: Quotation): (readonly Span[])[] => [content, cue, source];

function isApart(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));
}

function faultOfOrigin(
  { mentions, quotations, times }: Annotations,
  { entities }: Knowledge,
): string | undefined {
  for (const { rule, confidence } of [...mentions, ...quotations, ...times]) {
    if (!/^[a-z-]+$/.test(rule)) return `${JSON.stringify(rule)} is not a valid rule name`;
    if (!(confidence >= 0 && confidence <= 1))
      return `confidence ${confidence} of ${rule} is not between 0 and 1`;
  }
  const named = [
    ...mentions.map(({ entity }) => entity),
    ...quotations.flatMap((one) => [one.speaker, one.via]),
  ];
  const unknown = named.find((id) => id !== null && !entities.has(id));
  return unknown == null ? undefined : `there is no record ${unknown}`;
}
