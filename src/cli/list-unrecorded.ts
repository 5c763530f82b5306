import { UNCERTAIN } from '../archive/speaker.ts';
import type { Unrecorded } from './unrecorded.ts';

/** The people and organizations that an editor should know have no record; names that may be none are left out. */
export function findListed(unrecorded: readonly Unrecorded[]): Unrecorded[] {
  return unrecorded.filter(
    ({ type, confidence }) => (type === 'person' || type === 'organization') && confidence >= UNCERTAIN,
  );
}

/** More places than these tell nothing that their number does not. */
const MOST_PLACES = 3;

/** Who it is, how often it is quoted and named and where, and in a second line the command that makes a record of it. */
export function toLines({ name, type, spellings, count, quoted, places }: Unrecorded): string {
  const also = spellings.length > 0 ? `, also ${spellings.map((words) => `“${words}”`).join(', ')}` : '';
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  const told = quoted > 0 ? `quoted ${toTimes(quoted)}, named ${toTimes(count)}` : `named ${toTimes(count)}`;
  return [
    `no record: ${name} (${type}${also}): ${told} in ${shown}${more}`,
    `  newsgloss entity add ${toShellWord(name)} --type ${type} --description "…"`,
  ].join('\n');
}

const toTimes = (count: number) => ['once', 'twice'][count - 1] ?? `${count} times`;

/** A word as shells take it whole. */
function toShellWord(word: string): string {
  return `"${word.replace(/[\\"$`]/g, '\\$&')}"`;
}
