import { ContentError } from '../schemas/content-error.ts';
import { allot } from './check/allot.ts';
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
  const lists = [
    {
      lines: names.map((name) => describeUnrecorded(name, invocation)),
      counted: ['name without a record', 'names without a record'],
      advice: [`Not a name, or not worth a record? ${invocation} entity ignore NAME`],
    },
    ...findingKinds.map(({ name, label, counted }) => ({
      lines: (findings.get(name) ?? []).map((finding) => `${label}: ${formatFinding(finding)}`),
      counted,
      advice: [],
    })),
  ];
  const [ofNames = 0, ...others] = lists.map(({ lines }) => lines.length);
  const most = all ? Number.POSITIVE_INFINITY : FIRST;
  const room = Math.min(
    OTHERS,
    others.reduce((sum, count) => sum + count, 0),
  );
  const namesShown = Math.min(ofNames, most - room);
  const shown = [namesShown, ...allot(others, most - namesShown)];
  return [
    ...errors.map(({ message }) => message),
    ...doubts.map((doubt) => `doubt: ${doubt}`),
    ...notes.map((note) => `note: ${note}`),
    ...lists.flatMap(({ lines, counted: [one, many], advice }, i) => {
      const first = lines.slice(0, shown[i]);
      const rest = lines.length - first.length;
      const more = `${rest}${first.length > 0 ? ' more' : ''} ${rest === 1 ? one : many}`;
      return [
        ...first,
        ...(rest > 0 ? [`… and ${more}; --all lists them`] : []),
        ...(first.length > 0 ? advice : []),
      ];
    }),
  ];
}

/** Enough to recognize the words. */
const SHOWN = 60;

/** A finding in one line: place, words, what is doubtful, what to do. */
function formatFinding({ at, words, why, fix }: Finding): string {
  const line = (words ?? '').replace(/\s+/g, ' ').replace(/^[“"]+|[”"]+$/g, '');
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return new ContentError(at, `${shown === '' ? '' : `“${shown}” `}${why}: ${fix}`).message;
}

/** The same for programs; every finding is in it. */
export function formatJson(result: CheckResult, invocation: string): string {
  const { articles, errors, doubts, notes, names, ignored, findings } = result;
  const data = {
    articles,
    problems: errors.map(({ file, line, column, reason }) => ({ file, line, column, reason })),
    doubts,
    notes,
    findings: findingKinds.flatMap(({ name: kind }) =>
      (findings.get(kind) ?? []).map(({ at: { file, line, column }, words, why, fix, weight }) => {
        return { kind, weight, file, line, column, words, why, fix };
      }),
    ),
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
