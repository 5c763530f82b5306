import { UNCERTAIN } from '../archive/speaker.ts';
import type { Unrecorded } from './unrecorded.ts';

/** The people and organizations that an editor should know have no record; names that may be none are left out. */
export function findListed(unrecorded: readonly Unrecorded[]): Unrecorded[] {
  return unrecorded.filter(
    ({ type, confidence }) => (type === 'person' || type === 'organization') && confidence >= UNCERTAIN,
  );
}

/** More files than these tell nothing that their number does not. */
const MOST_FILES = 3;

/** Who it is, how often and where it is named, and in a second line the command that makes a record of it. */
export function toLines({ name, type, spellings, count, files }: Unrecorded): string {
  const also = spellings.length > 0 ? `, also ${spellings.map((words) => `“${words}”`).join(', ')}` : '';
  const shown = files.slice(0, MOST_FILES).join(', ');
  const more = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
  const times = ['once', 'twice'][count - 1] ?? `${count} times`;
  return [
    `no record: ${name} (${type}${also}): named ${times} in ${shown}${more}`,
    `  newsgloss entity add ${toShellWord(name)} --type ${type} --description "…"`,
  ].join('\n');
}

/** A word as shells take it whole. */
function toShellWord(word: string): string {
  return `"${word.replace(/[\\"$`]/g, '\\$&')}"`;
}
