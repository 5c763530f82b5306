import { isComma, isDash, phraseAfter, type Range } from './noun-phrases.ts';
import type { Scene } from './rule.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';
import { BETWEEN, TIME_OPENERS, TIME_WORDS } from './word-lists.ts';

/** The first unit behind adverbs, words of time and, where `phrases` allows, prepositional phrases that follow a cue. */
export function skipCircumstances(
  units: readonly Unit[],
  from: number,
  high: number,
  phrases: boolean,
): number {
  let at = from;
  for (let steps = 0; at <= high && steps < 12; steps++) {
    const unit = units[at];
    if (!unit || unit.pos === 'QUOTE') break;
    const next = units[at + 1];
    if (TIME_WORDS.has(unit.lower)) at++;
    else if (TIME_OPENERS.has(unit.lower) && next && TIME_WORDS.has(next.lower)) at += 2;
    else if (unit.pos === 'ADV' && next && next.pos !== 'ADJ' && unit.lower !== 'there') at++;
    else if (BETWEEN.has(unit.lower) && next && TIME_WORDS.has(next.lower)) at += 2;
    else if (phrases && BETWEEN.has(unit.lower) && next) {
      const last = phraseAfter(units, at + 1, high);
      if (last === undefined) break;
      at = last + 1;
    } else break;
  }
  return at;
}

/** The last unit of a content that runs to its sentence's end: before the full stop and before the next cue's clause. */
export function contentEnd(scene: Scene, group: VerbGroup, from: number): number {
  const { units, sentences } = scene.passage;
  const index = units[group.head]?.sentence ?? 0;
  let last = sentences[index]?.last ?? from;
  for (const other of scene.groups[index] ?? []) {
    if (other.first <= from || !other.verb) continue;
    const cut = cutBefore(units, other, from);
    if (cut === undefined || cut > last) continue;
    last = cut;
    break;
  }
  return withoutStop(units, from, last);
}

/** Where another attribution starts that is no part of a content: ", adding that", "; Ann said", ", but Ann said". */
function cutBefore(units: readonly Unit[], other: VerbGroup, from: number): number | undefined {
  const frames = other.verb?.frames ?? '';
  if (!frames.includes('q') && !frames.includes('t')) return undefined;
  if (other.kind === 'participle') {
    const before = units[other.first - 1];
    return before && isComma(before) && other.first - 2 >= from ? other.first - 2 : undefined;
  }
  const start = other.inherited || !other.subject ? other.first : other.subject.first;
  const before = units[start - 1];
  const comma = units[start - 2];
  if (!before || start - 2 < from) return undefined;
  if (before.text === ';') return start - 2;
  const joins = before.pos === 'CCONJ' || /^(?:while|although|though|as)$/.test(before.lower);
  if (joins && comma && isComma(comma) && start - 3 >= from) return start - 3;
  return undefined;
}

/** `last` moved left over the sentence's full stop and loose marks. */
export function withoutStop(units: readonly Unit[], from: number, last: number): number {
  let at = last;
  while (at > from && /^(?:[.,;:!?…]+|[—–]|--|["“”])$/.test(units[at]?.text ?? '')) at--;
  return at;
}

/** A source behind its verb ("said Ann Lee, who runs the party"), apposition included. */
export function sourceAfter(units: readonly Unit[], first: number, high: number): Range | undefined {
  const last = phraseAfter(units, first, high);
  if (last === undefined) return undefined;
  const comma = units[last + 1];
  const opener = units[last + 2];
  if (!comma || !opener || !isComma(comma) || last + 2 > high) return { first, last };
  const apposition =
    /^(?:who|whose|which|a|an|the|his|her|one|then|now|former)$/.test(opener.lower) ||
    opener.pos === 'NOUN' ||
    opener.pos === 'ADJ' ||
    opener.pos === 'PROPN';
  if (!apposition) return { first, last };
  let end = last + 2;
  while (end < high) {
    const next = units[end + 1];
    if (!next || next.pos === 'QUOTE' || /^[;:.?!]$/.test(next.text) || isDash(next)) break;
    const after = units[end + 2];
    if (
      isComma(next) &&
      after &&
      (after.pos === 'VERB' || after.pos === 'ADP' || after.pos === 'SCONJ' || after.pos === 'CCONJ')
    )
      break;
    end++;
  }
  return { first, last: end };
}
