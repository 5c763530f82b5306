import type { Document } from '../document.ts';
import type { Mention } from '../types.ts';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const FEWEST = 2;
const MOST = 4;

/**
 * Runs of capitalized words outside all mentions that the tagger takes for names. Nothing shows that they are
 * people, so they aren't mentions; but after "Brigid Harlow said", a "she" need not refer to whoever was
 * named before.
 */
export function findStrangers({ tokens }: Document, mentions: readonly Mention[]): Mention[] {
  const strangers: Mention[] = [];
  let next = 0;
  let reach = 0;
  for (let first = 0; first < tokens.length; first++) {
    const head = tokens[first];
    if (head?.pos !== 'PROPN' || !CAPITAL.test(head.text)) continue;
    let last = first;
    while (tokens[last + 1]?.pos === 'PROPN' && tokens[last + 1]?.sentence === head.sentence) last++;
    const end = tokens[last]?.end ?? head.end;
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      reach = Math.max(reach, mention.end);
    }
    const length = last - first + 1;
    first = last;
    if (reach > head.start || length < FEWEST || length > MOST) continue;
    const { start } = head;
    strangers.push({
      start,
      end,
      kind: 'name',
      type: 'person',
      entity: null,
      rule: 'stranger',
      confidence: 0,
    });
  }
  return strangers;
}
