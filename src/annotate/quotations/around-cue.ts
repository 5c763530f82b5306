import { isComma, isDash, type Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { RuleContext } from './rule.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';
import { RELATIVES } from './word-lists.ts';

/** The last unit of a content that fills its sentence: before the period and any other cue's clause. */
export function contentEnd(scene: RuleContext, group: VerbGroup, from: number): number {
  const { units, sentences } = scene.passage;
  const index = units[group.head]?.sentence ?? 0;
  let last = sentences[index]?.last ?? from;
  const quoted = quotedOpening(units, from, last);
  if (quoted !== undefined) return quoted;
  for (const other of scene.groups[index] ?? []) {
    if (other.first <= from || !other.verb) continue;
    const cut = cutBefore(units, other, from);
    if (cut === undefined || cut > last) continue;
    last = cut;
    break;
  }
  return withoutStop(units, from, tailBefore(scene, group, from, last));
}

const SUBORDINATE = /^(?:if|while|as|when|after|although|though|since|because|before|until|once)$/;

/** Where the reported words end within a sentence: "While Ann said A, Bob …", ", according to …", ", but …". */
function tailBefore(scene: RuleContext, group: VerbGroup, from: number, last: number): number {
  const { units } = scene.passage;
  const start = group.subject && !group.inherited ? group.subject.first : group.first;
  const opener = group.kind === 'participle' || !group.subject;
  const index = units[group.head]?.sentence ?? 0;
  const low = scene.passage.sentences[index]?.first ?? 0;
  const relative = start === group.first ? false : RELATIVES.has(units[start]?.lower ?? '');
  const subordinate =
    relative || SUBORDINATE.test(units[start - 1]?.lower ?? '') || (opener && start <= low + 1);
  for (let at = from + 2; at < last; at++) {
    const unit = units[at];
    const next = units[at + 1];
    if (!unit || !next) continue;
    if (unit.text === ':' && next.pos === 'QUOTE') return at - 1;
    if (!isComma(unit)) continue;
    if (subordinate || next.lower === 'according' || next.lower === 'but') return at - 1;
  }
  return last;
}

/** Quoted text with fewer characters is a quoted expression, not the reported words themselves. */
const SHORTEST_QUOTED_CLAUSE = 25;

/** Allows "that for now" between the cue and its quoted clause. */
const WORDS_BEFORE_QUOTED = 3;

/** "that now “it is not possible to say”, as the ministry …": the reported words end at the closing mark. */
function quotedOpening(units: readonly Unit[], from: number, last: number): number | undefined {
  for (let at = from; at <= Math.min(last, from + WORDS_BEFORE_QUOTED); at++) {
    const unit = units[at];
    if (unit?.pos !== 'QUOTE') continue;
    const next = units[at + 1];
    const parted = next && at < last && (isComma(next) || isDash(next) || /,[”"’'»“]*$/.test(unit.text));
    return parted && unit.text.length >= SHORTEST_QUOTED_CLAUSE ? at : undefined;
  }
  return undefined;
}

/** The last unit before the next attribution in a sentence: ", adding that", "; Ann said", ", but Ann said". */
function cutBefore(units: readonly Unit[], other: VerbGroup, from: number): number | undefined {
  const frames = other.verb?.frames ?? '';
  const joined = units[other.first - 1]?.pos === 'CCONJ' && other.first - 2 >= from;
  if (joined && demandsToo(units, other)) return other.first - 2;
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
  const after = units[other.last + 1];
  const again =
    other.inherited && frames.includes('q') && after && (isComma(after) || /^(?:that|:)$/.test(after.lower));
  if (again && before.pos === 'CCONJ' && other.verb?.form !== 'base') return start - 2;
  return undefined;
}

/** "said A and called for B", "… and urged drivers to stay": the demand comes from the same speaker. */
function demandsToo(units: readonly Unit[], { verb, inherited, last, kind }: VerbGroup): boolean {
  if (!inherited || kind !== 'finite' || verb?.form !== 'past') return false;
  if (verb.lemma === 'call') return units[last + 1]?.lower === 'for' || units[last + 1]?.lower === 'on';
  return verb.lemma === 'urge' || verb.lemma === 'vow' || verb.lemma === 'pledge' || verb.lemma === 'warn';
}

/** `last` moved left past final punctuation and unpaired quotation marks. */
export function withoutStop(units: readonly Unit[], from: number, last: number): number {
  let at = last;
  while (at > from && /^(?:[.,;:!?…]+|[—–]|--|["“”])$/.test(units[at]?.text ?? '')) at--;
  return at;
}

/** A source that follows its verb ("said Ann Lee, who runs the party"), including its apposition. */
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

/** The last unit of a content shorter than a sentence: up to a comma, dash, conjunction or the next cue. */
export function clauseEnd(scene: RuleContext, group: VerbGroup, from: number): number {
  const { units } = scene.passage;
  const end = contentEnd(scene, group, from);
  const groups = scene.groups[units[group.head]?.sentence ?? 0] ?? [];
  for (let at = from + 1; at <= end; at++) {
    const unit = units[at];
    if (!unit) break;
    const ends =
      isComma(unit) ||
      isDash(unit) ||
      /^[;:]$/.test(unit.text) ||
      (/^(?:while|although|though|because|but)$/.test(unit.lower) && units[at - 1]?.pos !== 'DET');
    if (ends && !(isComma(unit) && isListed(units, at))) return withoutStop(units, from, at - 1);
    const next = units[at + 1]?.lower === 'then' ? at + 2 : at + 1;
    if (unit.pos === 'CCONJ' && groups.some((other) => other.first === next && other.kind === 'finite'))
      return at - 1;
  }
  return end;
}

/** Whether a comma separates adjectives or nouns of a list; such a comma does not end a clause. */
function isListed(units: readonly Unit[], comma: number): boolean {
  const before = units[comma - 1];
  const after = units[comma + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    before.pos === after.pos &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(after.pos)
  );
}
