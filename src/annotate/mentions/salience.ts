import type { Document } from '../document.ts';
import type { Mention } from '../types.ts';
import type { Referent } from './people-in-text.ts';

/** A person mentioned earlier, with the position and prominence of the mention. */
export interface SalientMention {
  readonly mention: Mention;
  readonly referent: Referent;
  readonly sentence: number;
  readonly block: number;
  /** 2 for the subject of a verb, 0 for most mentions, negative after a preposition. */
  readonly prominence: number;
}

const SUBJECT = 2;
/** "Lind, who is 61, came"; lower than SUBJECT, because a list or an address can start this way too. */
const LIKELY_SUBJECT = 1.5;
const OBLIQUE = -0.5;
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** The prominence of a mention in its context: it is a subject in "Lind said", "according to Lind". */
export function prominenceOf(doc: Document, mention: Mention, tokenAt: (offset: number) => number): number {
  const first = tokenAt(mention.start);
  const last = tokenAt(mention.end - 1);
  const { tokens } = doc;
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  if (before?.lower === 'to' && beforeThat?.lower === 'according') return SUBJECT;
  if (before && before.sentence === sentence) {
    if (before.pos === 'ADP' || before.pos === 'PART') return OBLIQUE;
    if (
      before.pos === 'VERB' &&
      /^(?:said|says|added|told|asked|wrote|noted|stressed|explained)$/.test(before.lower)
    )
      return SUBJECT;
  }
  for (let i = last + 1; i <= last + 2; i++) {
    const after = tokens[i];
    if (!after || after.sentence !== sentence) break;
    if (VERBAL.has(after.pos)) return SUBJECT;
    if (after.pos !== 'ADV') break;
  }
  if (before?.text === ',' && isBeforeVerb(doc, last + 1)) return SUBJECT;
  const opens = tokens[first]?.sentence !== tokens[first - 1]?.sentence;
  if (!opens || tokens[last + 1]?.pos === 'PART') return 0;
  return tokens[last + 1]?.text === ',' ? LIKELY_SUBJECT : SUBJECT;
}

const LONGEST_BRACKET = 4;

/** "Lind's counsel, Bo Ek (QC), said": whether a name between commas ends the subject of a verb. */
function isBeforeVerb({ tokens }: Document, after: number): boolean {
  let comma = after;
  if (tokens[after]?.text === '(') {
    while (comma < after + LONGEST_BRACKET && tokens[comma]?.text !== ')') comma++;
    comma++;
  }
  return tokens[comma]?.text === ',' && VERBAL.has(tokens[comma + 1]?.pos ?? '');
}

/** The position of a reference, and who is speaking there. */
export interface Place {
  readonly sentence: number;
  readonly block: number;
  readonly isSpeaker?: ((mention: Mention) => boolean) | undefined;
}

/** How many sentences back a reference can reach; beyond that, writers repeat the name. */
const REACH = 4;
/** No four sentences of an article name as many; without it, a sentence that never ends would take time in its square. */
const MOST_SEEN = 400;
const OTHER_BLOCK = 0.5;
const KNOWN_GENDER = 1;
/** Speakers most often refer to themselves with "he" or "she". */
const SPEAKER = 1.5;

/** Ranks recently mentioned people by how well they fit a reference at `at`; best first, one entry each. */
export function rank(
  seen: readonly SalientMention[],
  at: Place,
  fits: (one: SalientMention) => boolean,
): { readonly one: SalientMention; readonly score: number }[] {
  const best = new Map<string, { one: SalientMention; score: number }>();
  const oldest = Math.max(0, seen.length - MOST_SEEN);
  for (let i = seen.length - 1; i >= oldest; i--) {
    const one = seen[i];
    if (!one) continue;
    const distance = at.sentence - one.sentence;
    if (distance > REACH) break;
    if (!fits(one)) continue;
    const known = one.referent.gender === undefined ? 0 : KNOWN_GENDER;
    const speaks = at.isSpeaker?.(one.mention) ? SPEAKER : 0;
    const nearness = REACH - distance - (one.block === at.block ? 0 : OTHER_BLOCK);
    const score = nearness + one.prominence + known + speaks;
    const { key } = one.referent;
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < score) best.set(key, { one, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
