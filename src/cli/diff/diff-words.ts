import { showInvisible } from '../../schemas/content-error.ts';
import type { Difference } from './compare-sides.ts';
import type { Change, FieldChange } from './compare-texts.ts';

/** Characters of words to show: enough to recognize them, short enough for a line. */
const SHOWN = 90;
/** Characters to keep before the first one that differs. */
const LEAD = 20;

/** Words on one line, cut if they are long. */
export function shorten(words: string): string {
  const line = showInvisible(words.replace(/\s+/g, ' ').trim());
  return line.length > SHOWN ? `${[...line.slice(0, SHOWN)].slice(0, -1).join('').trimEnd()}…` : line;
}

/** An old and a new value, cut so that what differs is shown; "none" for one that is missing. */
export function shortenBoth({ before, now }: FieldChange): readonly [string, string] {
  let same = 0;
  while (same < before.length && before[same] === now[same]) same++;
  const isLong = Math.max(before.length, now.length) > SHOWN;
  const cut = isLong && same > LEAD ? before.lastIndexOf(' ', same - LEAD) + 1 : 0;
  const show = (value: string) =>
    value === '' ? 'none' : `${cut > 0 ? '…' : ''}${shorten(value.slice(cut))}`;
  return [show(before), show(now)];
}

/** "direct, speaker ann-lee, cue said". */
function listTraits(traits: Change['traits']): string {
  return Object.entries(traits)
    .map(([name, value]) => (UNNAMED.has(name) ? shorten(value) : `${name} ${shorten(value)}`))
    .join(', ');
}

/**
 * What to say after the words of an annotation: of one that was gained or lost, everything; of one that was changed, that
 * its words are denied, so that they are never shown as what somebody said.
 */
export function describeTraits({ status, traits }: Pick<Change, 'status' | 'traits'>): string {
  return status === 'changed' ? (traits.standing ?? '') : listTraits(traits);
}

/** Traits whose values need no name. */
const UNNAMED: ReadonlySet<string> = new Set(['kind', 'type', 'entity', 'value', 'standing']);

/** How many annotations of each layer were gained, lost and changed, and how many articles and records differ. */
export interface Totals {
  readonly articles: Readonly<Record<Difference['articles'][number]['status'], number>>;
  readonly records: Readonly<Record<Difference['records'][number]['status'], number>>;
  readonly annotations: Readonly<Record<Change['layer'], Readonly<Record<Change['status'], number>>>>;
}

/** Counts what differs. */
export function countTotals({ articles, records }: Difference): Totals {
  const changes = articles.flatMap((article) => article.changes);
  const countStates = (all: Difference['articles'] | Difference['records']) => {
    const counts = { added: 0, removed: 0, renamed: 0, changed: 0 };
    for (const { status } of all) counts[status]++;
    return counts;
  };
  const countLayer = (layer: Change['layer']) => {
    const counts = { gained: 0, lost: 0, changed: 0 };
    for (const change of changes) if (change.layer === layer) counts[change.status]++;
    return counts;
  };
  return {
    articles: countStates(articles),
    records: countStates(records),
    annotations: {
      quotation: countLayer('quotation'),
      mention: countLayer('mention'),
      time: countLayer('time'),
    },
  };
}

/** The totals in words: "2 articles changed; quotations: 1 gained, 1 changed; 1 record added"; "no difference" for none. */
export function describeTotals({ articles, records, annotations }: Totals): string {
  const parts = [
    listCounts('articles', articles),
    ...Object.entries(annotations).map(([layer, counts]) => listCounts(`${layer}s`, counts)),
    listCounts('records', records),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'no difference' : parts.join('; ');
}

function listCounts(name: string, counts: Readonly<Record<string, number>>): string | undefined {
  const shown = Object.entries(counts).filter(([, count]) => count > 0);
  if (shown.length === 0) return undefined;
  return `${name}: ${shown.map(([status, count]) => `${count} ${status}`).join(', ')}`;
}

/** "12 mentions, 3 quotations, 1 time". */
export function describeCounts({
  mentions,
  quotations,
  times,
}: Difference['articles'][number]['counts']): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return [count(mentions, 'mention'), count(quotations, 'quotation'), count(times, 'time')].join(', ');
}
