import type { RecordDifference } from './compare-records.ts';
import type { ArticleDifference, Difference, LocatedChange } from './compare-sides.ts';
import type { FieldChange } from './compare-texts.ts';
import {
  countTotals,
  describeCounts,
  describeTotals,
  describeTraits,
  shorten,
  shortenBoth,
} from './diff-words.ts';

const SIGNS: Readonly<Record<string, string>> = {
  added: '+',
  gained: '+',
  removed: '-',
  lost: '-',
  changed: '~',
  renamed: '~',
};

/** A difference as lines for a terminal, the totals last. */
export function formatText(difference: Difference): string[] {
  return [
    ...difference.articles.flatMap((article) => [...formatArticle(article), '']),
    ...difference.records.flatMap(formatRecord),
    ...(difference.records.length > 0 ? [''] : []),
    describeTotals(countTotals(difference)),
  ];
}

function formatArticle({ status, file, slug, formerly, counts, changes }: ArticleDifference): string[] {
  const isWhole = status === 'added' || status === 'removed';
  const note = isWhole
    ? ` (${status}: ${describeCounts(counts)})`
    : formerly === undefined
      ? ''
      : ` (renamed: ${shorten(formerly)} → ${shorten(slug)})`;
  const width = Math.max(0, ...changes.map(({ line }) => String(line ?? '').length));
  return [
    `${isWhole ? `${SIGNS[status]} ` : ''}${shorten(file)}${note}`,
    ...changes.flatMap((change) => formatChange(change, width)),
  ];
}

function formatChange(change: LocatedChange, width: number): string[] {
  const { status, layer, words, line, fields } = change;
  const place = width === 0 ? '' : `${String(line ?? '').padStart(width)}  `;
  const traits = describeTraits(change);
  const rest = traits === '' ? '' : `  (${traits})`;
  const indent = ' '.repeat(6 + place.length);
  return [
    `  ${SIGNS[status]} ${place}${layer.padEnd('quotation'.length)}  ${shorten(words)}${rest}`,
    ...fields.map((field) => formatField(field, indent)),
  ];
}

function formatRecord({ status, file, name, formerly, fields }: RecordDifference): string[] {
  const was = formerly === undefined ? '' : `, renamed from ${shorten(formerly)}`;
  return [
    `${SIGNS[status]} ${shorten(file)} (${shorten(name)}${was})`,
    ...fields.map((field) => formatField(field, '    ')),
  ];
}

/** Words that are long stand below each other. */
function formatField(field: FieldChange, indent: string): string {
  const [before, now] = shortenBoth(field);
  const name = `${indent}${field.field}: `;
  const isLong = before.length + now.length > 80;
  return `${name}${before}${isLong ? `\n${' '.repeat(name.length - 2)}` : ' '}→ ${now}`;
}
