import { type CueVerb, findCueVerb, findPhrasalVerb } from './inflect.ts';
import type { Range } from './noun-phrases.ts';
import { type Relayed, relayedBehind } from './relayed.ts';
import { subjectBefore } from './subject.ts';
import type { Unit, UnitSentence, UnitText } from './unit.ts';
import { isAllegation, isVerb } from './verbs.ts';
import { BE, RELATIVES } from './word-lists.ts';

/** A verb with its auxiliaries, adverbs and subject; all indices are units. */
export interface VerbGroup extends Range {
  readonly head: number;
  readonly verb: CueVerb | undefined;
  readonly kind: 'finite' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Undefined after a quotation or a comma ("…," said Ann), or if none is found. */
  readonly subject: Range | undefined;
  /** The subject comes from an earlier verb ("rose and said", "…, adding"). */
  readonly inherited: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither']);

/** The verb groups of one sentence in order. */
export function findVerbGroups(passage: UnitText, sentence: UnitSentence): VerbGroup[] {
  const { units } = passage;
  const groups: VerbGroup[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    const range = groupAt(units, at, sentence.last);
    if (!range) continue;
    const relayed = relayedBehind(units, range, sentence.last);
    groups.push(
      relayed
        ? createRelayedGroup(units, sentence, range, relayed)
        : createGroup(units, sentence, range, groups),
    );
    at = relayed?.saying ?? range.last;
  }
  return groups;
}

interface Bare extends Range {
  readonly head: number;
}

function groupAt(units: readonly Unit[], start: number, high: number): Bare | undefined {
  const unit = units[start];
  if (!unit) return undefined;
  if (isVerb(units, start)) return { first: start, last: start, head: start };
  if (unit.pos !== 'AUX') return undefined;
  let last = start;
  for (let at = start + 1; at <= high && at < start + 8; at++) {
    const next = units[at];
    if (!next) break;
    if (isVerb(units, at) || isAllegation(units, at)) return { first: start, last: at, head: at };
    if (next.text === ',' && units[at + 1]?.pos === 'ADV' && units[at + 2]?.text === ',') at += 2;
    else if (next.pos === 'AUX') last = at;
    else if (next.lower === 'since' || next.lower === 'long') continue;
    else if (next.pos !== 'ADV' && next.pos !== 'PART' && !NEGATIONS.has(next.lower)) break;
    else if (NEGATIONS.has(next.lower)) last = at;
  }
  return { first: start, last, head: last };
}

function createGroup(
  units: readonly Unit[],
  sentence: UnitSentence,
  bare: Bare,
  earlier: readonly VerbGroup[],
): VerbGroup {
  const { head } = bare;
  const word = units[head];
  const after = units[bare.last + 1];
  const phrasal = word ? findPhrasalVerb(word.lower, after?.lower) : undefined;
  const verb = phrasal ?? (word ? findCueVerb(word.lower) : undefined);
  const before = units[bare.first - 1];
  const low = sentence.first;
  let first = bare.first;
  while (
    first > low &&
    units[first - 1]?.pos === 'ADV' &&
    !/^(?:there|here|so|then)$/.test(units[first - 1]?.lower ?? '')
  )
    first--;
  const infinitive = before?.lower === 'to' && before.pos !== 'PUNCT' && verb?.form !== 'past';
  const auxiliary = units[head - 1] && bare.first < head;
  const ing = word?.lower.endsWith('ing') ?? false;
  const be = auxiliary ? includesWord(units, { first: bare.first, last: head - 1 }, BE) : false;
  const passive = be && !ing;
  const kind = infinitive ? 'infinitive' : ing && !auxiliary ? 'participle' : 'finite';
  const negated = includesWord(units, { first, last: head }, NEGATIONS);
  const found = kind === 'finite' ? ownSubject(units, low, first) : undefined;
  const speech = /[qt]/.test(verb?.frames ?? '') || isDemand(verb, after);
  const shared = found ?? sharedSubject(units, low, { first, kind, speech }, earlier);
  return {
    first,
    last: phrasal ? bare.last + 1 : bare.last,
    head,
    verb,
    kind,
    passive,
    negated,
    subject: shared,
    inherited: !found && shared !== undefined,
  };
}

/** "was quoted by the agency as saying" is its subject's cue; "the agency quoted Lee as saying" is Lee's. */
function createRelayedGroup(
  units: readonly Unit[],
  sentence: UnitSentence,
  bare: Bare,
  relayed: Relayed,
): VerbGroup {
  const passive = relayed.source === undefined;
  return {
    first: passive ? bare.first : relayed.saying,
    last: relayed.saying,
    head: relayed.saying,
    verb: findCueVerb(units[relayed.saying]?.lower ?? ''),
    kind: 'finite',
    passive: false,
    negated: false,
    subject: relayed.source ?? ownSubject(units, sentence.first, bare.first),
    inherited: false,
  };
}

/** Whether a verb is "called for", whose subject is the previous speaker, not what they spoke about. */
function isDemand(verb: CueVerb | undefined, after: Unit | undefined): boolean {
  return verb?.lemma === 'call' && verb.prepositions.has(after?.lower ?? '');
}

function includesWord(units: readonly Unit[], { first, last }: Range, words: ReadonlySet<string>): boolean {
  for (let at = first; at <= last; at++) if (words.has(units[at]?.lower ?? '')) return true;
  return false;
}

function ownSubject(units: readonly Unit[], low: number, first: number): Range | undefined {
  const before = units[first - 1];
  if (!before || first - 1 < low || before.pos === 'CCONJ') return undefined;
  if (before.pos === 'PRON' && RELATIVES.has(before.lower)) return { first: first - 1, last: first - 1 };
  return subjectBefore(units, low, first - 1);
}

/** The earlier subject that a verb after "and" or a participle shares; for speech, the main clause's subject. */
function sharedSubject(
  units: readonly Unit[],
  low: number,
  bare: { first: number; kind: VerbGroup['kind']; speech: boolean },
  earlier: readonly VerbGroup[],
): Range | undefined {
  const near = units[bare.first - 1];
  const before = near?.lower === 'then' && bare.first - 2 >= low ? units[bare.first - 2] : near;
  if (bare.first - 1 < low || !before) return undefined;
  if (bare.kind === 'finite' && before.pos !== 'CCONJ') return undefined;
  if (bare.kind === 'participle' && bare.speech) {
    const own = directSubject(units, low, bare.first);
    if (own) return own;
  }
  let nearest: Range | undefined;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const group = earlier[at];
    if (!group?.subject || group.kind !== 'finite') continue;
    nearest ??= group.subject;
    if (!bare.speech || isMain(units, low, group.subject.first)) return group.subject;
  }
  return nearest;
}

/** "with Lee calling it a gift", "911 calls saying": the noun right before a participle is its subject. */
function directSubject(units: readonly Unit[], low: number, first: number): Range | undefined {
  const before = units[first - 1];
  if (!before || !/^(?:NOUN|PROPN)$/.test(before.pos)) return undefined;
  return subjectBefore(units, low, first - 1);
}

/** Whether a subject opens a main clause: at the sentence's start, or after a mark, a noun or "and". */
function isMain(units: readonly Unit[], low: number, first: number): boolean {
  const before = units[first - 1];
  if (first <= low || !before) return true;
  if (RELATIVES.has(units[first]?.lower ?? '')) return false;
  return before.pos === 'CCONJ' || before.pos === 'PUNCT' || before.pos === 'NOUN' || before.pos === 'QUOTE';
}
