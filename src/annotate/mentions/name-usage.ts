import { normAt } from '../words.ts';
import type { Chunk } from './chunks.ts';
import { isFirstName } from './first-names.ts';
import type { ChunkContext } from './name-classifiers.ts';
import type { UnrecordedContext } from './name-piece.ts';

/** How the text uses words as names on their own. */
export type Usage = Pick<ChunkContext, 'standsAlone' | 'speaksAlone'>;

const SPEECH_REACH = 12;
const SPEAKS = /^ (?:said|says|told|added|argued|wrote|insisted|explained|recalled)\b/;

/** Collects the words that the text uses as names on their own. */
export function readUsage(rows: readonly Chunk[], { text, words }: UnrecordedContext): Usage {
  const alone = new Set<string>();
  const speaking = new Set<string>();
  for (const { first, last } of rows) {
    const word = words[first];
    if (!word || first !== last) continue;
    alone.add(normAt(words, first));
    if (SPEAKS.test(text.slice(word.end, word.end + SPEECH_REACH))) speaking.add(word.norm);
  }
  return { standsAlone: (norm) => alone.has(norm), speaksAlone: (norm) => speaking.has(norm) };
}

/** Cuts "Ann Lee Defends Plan" in a headline to "Ann Lee" if the text has "Lee" on its own. */
export function withoutHeadline<T extends Chunk>(
  row: T,
  { standsAlone }: Usage,
  { words, capitals }: UnrecordedContext,
): T {
  const { first, last } = row;
  if (last - first < 2 || !capitals.isInHeadline(first) || !isFirstName(normAt(words, first))) return row;
  for (let i = first + 1; i < last; i++) if (standsAlone(normAt(words, i))) return { ...row, last: i };
  return row;
}
