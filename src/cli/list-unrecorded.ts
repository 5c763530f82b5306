import { UNCERTAIN } from '../archive/speaker.ts';
import type { IgnoredName } from '../schemas/ignored-names.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { sortKey, type Unrecorded } from './unrecorded.ts';

/** The people and organizations without a record, most quoted first, but those that an editor wants to see no more. */
export function findListed(
  unrecorded: readonly Unrecorded[],
  ignored: readonly IgnoredName[],
): { readonly listed: readonly Unrecorded[]; readonly ignored: number } {
  const keys = new Set(ignored.map(({ name }) => sortKey(name)));
  const likely = unrecorded.filter(
    ({ type, confidence }) => (type === 'person' || type === 'organization') && confidence >= UNCERTAIN,
  );
  const listed = likely.filter(({ name }) => !keys.has(sortKey(name)));
  return { listed, ignored: likely.length - listed.length };
}

/** The first places are enough to judge a name by. */
const MOST_PLACES = 3;

/** Who it is, how often and where it is quoted and mentioned, and in a second line the command that makes its record. */
export function describeUnrecorded(unrecorded: Unrecorded, invocation: string): string {
  const { name, type, spellings, count, quoted, places } = unrecorded;
  const also = spellings.length > 0 ? `, also ${spellings.map((words) => `“${words}”`).join(', ')}` : '';
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  const quotedTimes = quoted > 0 ? `quoted ${countTimes(quoted)}, ` : '';
  return [
    `no record: ${name} (${type}${also}): ${quotedTimes}mentioned ${countTimes(count)} in ${shown}${more}`,
    `  ${addCommand(unrecorded, invocation)}`,
  ].join('\n');
}

/** The command that makes a record of a name; the description is left open. */
export function addCommand({ name, type }: Pick<Unrecorded, 'name' | 'type'>, invocation: string): string {
  return `${invocation} entity add ${quoteForShell(name)} --type ${type} --description "…"`;
}

const countTimes = (count: number) => ['once', 'twice'][count - 1] ?? `${count} times`;
