import { listSources, type SourceCounts } from '../archive/count-sources.ts';

/** What a summary of an article's annotations counts. */
export interface Summarized {
  readonly counts: Pick<SourceCounts, 'named' | 'unnamed'>;
  readonly quotations: readonly { readonly kind: string }[];
  /** Names of the places on its map that it is about. */
  readonly places: readonly string[];
}

/** Most places to name. */
const MOST_PLACES = 5;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * What was found in an article, in at most two sentences: "Three named sources and four unnamed ones are quoted; eight
 * of 20 quotations are direct. The places are Azaz and Manbij." "" if nothing was found.
 */
export function summarize({ counts, quotations, places }: Summarized): string {
  return [sentence([describeSources(counts), describeKinds(quotations)]), describePlaces(places)]
    .filter((words) => words !== '')
    .join(' ');
}

function describeSources({ named, unnamed }: Summarized['counts']): string {
  const [n, u] = [listSources(named).length, unnamed.length];
  if (n === 0 && u === 0) return '';
  if (u === 0) return `${inWords(n)} named ${n === 1 ? 'source is' : 'sources are'} quoted`;
  if (n === 0) return `${inWords(u)} unnamed ${u === 1 ? 'source is' : 'sources are'} quoted`;
  return `${inWords(n)} named ${n === 1 ? 'source' : 'sources'} and ${inWords(u)} unnamed ${u === 1 ? 'one' : 'ones'} are quoted`;
}

function describeKinds(quotations: Summarized['quotations']): string {
  const all = quotations.length;
  const direct = quotations.filter(({ kind }) => kind === 'direct').length;
  if (all === 0) return '';
  if (all === 1) return direct === 1 ? 'the quotation is direct' : 'the quotation is not direct';
  if (direct === 0) return `none of ${all} quotations is direct`;
  if (direct === all) return `all ${all} quotations are direct`;
  return `${inWords(direct)} of ${all} quotations ${direct === 1 ? 'is' : 'are'} direct`;
}

function describePlaces(places: readonly string[]): string {
  const [first] = places;
  if (first === undefined) return '';
  if (places.length === 1) return `The place is ${first}.`;
  const rest = places.length - MOST_PLACES;
  const named = rest > 1 ? [...places.slice(0, MOST_PLACES), `${inWords(rest)} more`] : places;
  return `The places are ${new Intl.ListFormat('en-US', { type: 'conjunction' }).format(named)}.`;
}

function sentence(parts: readonly string[]): string {
  const words = parts.filter((part) => part !== '').join('; ');
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

/** Numbers to ten in words. */
function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}
