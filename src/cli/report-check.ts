import type { ContentError } from '../schemas/content-error.ts';
import type { Finding } from './check/finding.ts';
import { findingKinds } from './check/kinds.ts';
import { addCommand, describeUnrecorded } from './list-unrecorded.ts';
import type { Unrecorded } from './unrecorded.ts';

/** What a check found. */
export interface CheckResult {
  readonly articles: number;
  readonly errors: readonly ContentError[];
  readonly doubts: readonly string[];
  /** What an author should know and need not fix. */
  readonly notes: readonly string[];
  /** Names without a record, the most important first. */
  readonly names: readonly Unrecorded[];
  /** How many more there are that an editor dismissed. */
  readonly ignored: number;
  /** What else there is to look at, by the name of its kind. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** As much as an editor can look through at once. */
const FIRST = 20;
/** Of these, room for what is no name. */
const OTHERS = 8;

/** Every problem and doubt in a line, then what is most worth looking at, or all of it. */
export function formatLines(
  { errors, doubts, notes, names, findings }: CheckResult,
  { all, invocation }: { readonly all: boolean; readonly invocation: string },
): string[] {
  const others = findingKinds.reduce((sum, { name }) => sum + (findings.get(name)?.length ?? 0), 0);
  const shown = all ? names : names.slice(0, FIRST - Math.min(OTHERS, others));
  const rest = names.length - shown.length;
  let left = all ? Number.POSITIVE_INFINITY : FIRST - shown.length;
  return [
    ...errors.map(({ message }) => message),
    ...doubts.map((doubt) => `doubt: ${doubt}`),
    ...notes.map((note) => `note: ${note}`),
    ...shown.map((name) => describeUnrecorded(name, invocation)),
    ...(rest > 0 ? [`… and ${rest} more; --all lists them`] : []),
    ...(shown.length > 0 ? [`Not a name, or not worth a record? ${invocation} entity ignore NAME`] : []),
    ...findingKinds.flatMap(({ name, label, counted: [one, many] }) => {
      const found = findings.get(name) ?? [];
      const first = found.slice(0, left);
      left -= first.length;
      const more = found.length - first.length;
      return [
        ...first.map(({ place, reason }) => `${label}: ${place} ${reason}`),
        ...(more > 0
          ? [`… and ${more} ${first.length > 0 ? 'more ' : ''}${more === 1 ? one : many}; --all lists them`]
          : []),
      ];
    }),
  ];
}

/** The same for programs; every name is in it. */
export function formatJson(findings: CheckResult, invocation: string): string {
  const { articles, errors, doubts, notes, names, ignored } = findings;
  const others = findingKinds.map(({ name }) => [
    name,
    (findings.findings.get(name) ?? []).map(({ place, reason, weight }) => ({ place, reason, weight })),
  ]);
  const data = {
    articles,
    problems: errors.map(({ file, line, column, reason }) => ({ file, line, column, reason })),
    doubts,
    notes,
    names: names.map(({ name, type, spellings, quoted, count, places, confidence }) => ({
      name,
      type,
      spellings,
      quoted,
      mentioned: count,
      places,
      confidence,
      command: addCommand({ name, type }, invocation),
    })),
    ignored,
    ...Object.fromEntries(others),
  };
  return JSON.stringify(data, null, 2);
}

/** More places than these would make the summary long. */
const MOST_PLACES = 3;

/** How much of what there is, and where the doubts are, which may have scrolled away. */
export function summarize({ articles, errors, doubts, names, ignored, findings }: CheckResult): string {
  const places = doubts.slice(0, MOST_PLACES).map((doubt) => doubt.split(' ', 1)[0]);
  const more = doubts.length > MOST_PLACES ? ', …' : '';
  return [
    countOf(articles, 'article'),
    countOf(errors.length, 'problem'),
    countOf(doubts.length, 'doubt') +
      (names.length > 0 && doubts.length > 0 ? ` (${places.join(', ')}${more})` : ''),
    ...(names.length > 0 ? [`${countOf(names.length, 'name')} without a record`] : []),
    ...findingKinds.flatMap(({ name, counted: [one, many] }) => {
      const count = findings.get(name)?.length ?? 0;
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    }),
    ...(ignored > 0 ? [`${countOf(ignored, 'name')} ignored`] : []),
  ].join(', ');
}

const countOf = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
