import type { Document, Token } from '../document.ts';
import type { Mention } from '../types.ts';
import { holds, readTitles, type Titles } from './office-titles.ts';
import { readPeople } from './people-in-text.ts';
import type { ReferenceScene } from './reference-words.ts';
import { prominenceOf, rank, type SalientMention } from './salience.ts';
import { tokenLookup } from './token-lookup.ts';

const LEAD = 1;
const DEFINITE = new Set(['the', 'this', 'that']);
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'PROPN', 'NOUN', 'NUM', 'PRON']);
const MAX_MODIFIERS = 4;
/** Words tagged like this aren't nouns: "they chair". */
const NOT_NOUNS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV']);

/** Finds phrases for people by office, outside of names: "the President", "a senior official". */
export function findNominals(
  { doc, words, knowledge }: ReferenceScene,
  names: readonly Mention[],
): Mention[] {
  const people = readPeople(doc, names, knowledge);
  const tokenAt = tokenLookup(doc);
  const titles = readTitles(doc, names, knowledge, people);
  const taken = takenTokens(doc, names, tokenAt);
  const personAt = new Set(
    names.flatMap(({ start, type, kind }) => (type === 'person' && kind === 'name' ? [start] : [])),
  );
  const seen: SalientMention[] = [];
  const found: Mention[] = [];
  let next = 0;
  for (const { at: i, token, kind } of words) {
    if ((kind !== 'office' && kind !== 'group') || NOT_NOUNS.has(token.pos)) continue;
    for (let mention = names[next]; mention && mention.end <= token.start; mention = names[++next]) {
      const referent = people(mention);
      if (!referent) continue;
      const { sentence = 0 } = doc.tokens[tokenAt(mention.start)] ?? {};
      const block = doc.sentences[sentence]?.block ?? 0;
      seen.push({ mention, referent, sentence, block, prominence: prominenceOf(doc, mention, tokenAt) });
    }
    if (taken.has(i) || isTitle(doc, i, taken) || isLongTitle(doc, i, personAt)) continue;
    const first = firstOf(doc.tokens, i, taken);
    const mention = createNominal(
      doc,
      first,
      i,
      { noun: token.lower, plural: kind === 'group' },
      seen,
      titles,
    );
    if (mention) found.push(mention);
  }
  return found;
}

interface Head {
  readonly noun: string;
  readonly plural: boolean;
}

/** Whether a noun belongs to the name or noun directly after it: "President Lind", "director general". */
function isTitle(doc: Document, index: number, taken: ReadonlySet<number>): boolean {
  const after = doc.tokens[index + 1];
  const token = doc.tokens[index];
  if (!after || !token || after.sentence !== token.sentence) return false;
  return taken.has(index + 1) || after.pos === 'PROPN' || after.pos === 'NOUN';
}

const LONG_TITLE = 9;
const IN_TITLE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'PUNCT']);

/** "the Minister of Foreign Affairs of Norland Anna Lind": a long title directly before its name. */
function isLongTitle({ tokens }: Document, index: number, personAt: ReadonlySet<number>): boolean {
  const sentence = tokens[index]?.sentence;
  if (tokens[index + 1]?.lower !== 'of') return false;
  for (let i = index + 1; i <= index + LONG_TITLE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || !IN_TITLE.has(token.pos) || token.text === ',') return false;
    if (personAt.has(token.start)) return true;
  }
  return false;
}

/** "the minister of …" means the holder of that office, not necessarily the minister named last. */
function isOfSomething({ tokens }: Document, index: number): boolean {
  return tokens[index + 1]?.lower === 'of';
}

function firstOf(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let first = head;
  const sentence = tokens[head]?.sentence;
  while (first > 0 && head - first < MAX_MODIFIERS) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== sentence) break;
    if (before.pos === 'DET') return first - 1;
    const modifies = MODIFIERS.has(before.pos) && /^[\p{L}.-]+$/u.test(before.text);
    if (!modifies && !taken.has(first - 1)) break;
    if (/^(?:it|he|she|they|we|you|i|that|which|who|what)$/.test(before.lower)) break;
    first--;
  }
  return first;
}

function createNominal(
  doc: Document,
  first: number,
  last: number,
  { noun, plural }: Head,
  seen: readonly SalientMention[],
  titles: Titles,
): Mention | undefined {
  const [head, end] = [doc.tokens[first], doc.tokens[last]];
  if (!head || !end) return undefined;
  const span = { start: head.start, end: end.end };
  const base = { ...span, kind: 'nominal', type: 'person' } as const;
  const unnamed: Mention = { ...base, entity: null, rule: plural ? 'group' : 'office', confidence: 0.6 };
  if (plural || !DEFINITE.has(head.lower) || isOfSomething(doc, last)) return unnamed;
  const block = doc.sentences[head.sentence]?.block ?? 0;
  const words = doc.tokens.slice(first + 1, last).map(({ lower }) => lower);
  const holders = ({ referent }: SalientMention) => holds(titles.get(referent.key), noun, words);
  const [best, second] = rank(seen, { sentence: head.sentence, block }, holders);
  if (!best || (second && best.score - second.score < LEAD)) return unnamed;
  const { entity, provisional } = best.one.referent;
  const mention: Mention = { ...base, entity, rule: 'office-held', confidence: second ? 0.7 : 0.8 };
  return provisional === undefined ? mention : { ...mention, provisional };
}

function takenTokens(
  doc: Document,
  names: readonly Mention[],
  tokenAt: (offset: number) => number,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { start, end } of names) {
    for (let i = tokenAt(start); (doc.tokens[i]?.start ?? end) < end; i++) taken.add(i);
  }
  return taken;
}
