import { sourceAfter } from '../around-cue.ts';
import { isComma, isDash, type Range } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { Unit } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** “…,” Putin said. / “…,” said the Russian leader. / “…” — he was limited to this. */
export const quotationThenCue: Rule = (scene) => {
  const { units } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.pos !== 'QUOTE') continue;
    const proposal = readQuotation(scene, at);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
};

function readQuotation(scene: RuleContext, quote: number): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const unit = units[quote];
  if (!unit) return undefined;
  const sentence = sentences[unit.sentence];
  let start = quote + 1;
  let parted = /[,?!…—–-][”"’'»“‹›«`]*$/u.test(unit.text);
  const stopped = /[.][”"’'»“‹›«`]*$/u.test(unit.text);
  while (start < quote + 4) {
    const next = units[start];
    if (!next || !(isComma(next) || isDash(next) || next.text === '-')) break;
    parted = true;
    start++;
  }
  if (!sentence || start > sentence.last || !opensSpeech(units, sentence.first, quote)) return undefined;
  const near = (scene.groups[unit.sentence] ?? [])
    .filter((group) => group.first >= start && group.first <= start + LONGEST_SUBJECT)
    .slice(0, MOST_VERBS);
  for (const group of near) {
    const found =
      group.first === start ? inverted(units, group, sentence.last) : regular(group, start, units);
    if (!found || !group.verb?.frames.includes('q')) continue;
    if (!parted && !stopped && quote !== sentence.first) return undefined;
    const rule = found.regular ? 'quotation-source-cue' : 'quotation-cue-source';
    const cue = { first: group.first, last: group.last };
    const content = [{ first: quote, last: quote }];
    const rest = secondHalf(
      units,
      (found.regular ? undefined : found.source?.last) ?? group.last,
      sentence.last,
    );
    if (rest === undefined) return { rule, content, cue, source: found.source };
    return { rule: 'split-quotation', content: [...content, rest], cue, source: found.source };
  }
  const short = sentence.last - start <= LONGEST_PLAIN_CLAUSE && quote === sentence.first;
  return short && (parted || stopped) ? plainClause(scene, quote, start, near[0]) : undefined;
}

/** “The road is open”, said Lee “and we go”: the second half of speech without a comma before it. */
function secondHalf(units: readonly Unit[], last: number, high: number): Range | undefined {
  const next = units[last + 1];
  if (last + 1 > high || next?.pos !== 'QUOTE' || !/^[“"‘'«„]\p{Ll}/u.test(next.text)) return undefined;
  return { first: last + 1, last: last + 1 };
}

/** “…,” he shrugged. / “…” — he was limited to this statement. */
function plainClause(
  scene: RuleContext,
  quote: number,
  start: number,
  group: VerbGroup | undefined,
): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const high = sentences[units[quote]?.sentence ?? 0]?.last ?? quote;
  const words = units[quote]?.text ?? '';
  if (!group || !/[,?!…][”"’'»“‹›«`]*$|\S\s+\S+\s+\S/u.test(words)) return undefined;
  const found = group.first === start ? inverted(units, group, high) : regular(group, start, units);
  if (found?.regular && found.source?.first !== start) return undefined;
  if (!found || (found.source && /^(?:it|there|this|that)$/.test(units[found.source.first]?.lower ?? '')))
    return undefined;
  if (NAMES.test(units[group.head]?.lower ?? '')) return undefined;
  const cue = { first: group.first, last: found.regular ? endOf(units, group.last, high) : group.last };
  const content = [{ first: quote, last: quote }];
  return { rule: 'quotation-clause', content, cue, source: found.source };
}

/** “Shield”, as the army calls it: these verbs give a name; nothing is said. */
const NAMES = /^(?:call(?:s|ed)?|dub(?:s|bed)?|name[ds]?|nickname[ds]?|label(?:s|led|ed)?|term(?:s|ed)?)$/;

/** How many verb groups to try; an apposition or relative clause before the cue can add some. */
const MOST_VERBS = 6;

/** Whether a quotation can be speech: in "on NBC’s “Meet the Press,” he said" it follows a word, so it is not. */
function opensSpeech(units: readonly Unit[], first: number, quote: number): boolean {
  const before = units[quote - 1];
  if (quote <= first || !before) return true;
  return before.pos === 'PUNCT' || before.pos === 'QUOTE' || (before.pos === 'CCONJ' && quote - first === 1);
}

/** A clause whose verb is not a cue counts as a cue only if it is short: “…,” he shrugged. */
const LONGEST_PLAIN_CLAUSE = 9;

/** Enough for a name with its apposition between a quotation and its cue. */
const LONGEST_SUBJECT = 40;

interface CueMatch {
  readonly source: Range | undefined;
  readonly regular: boolean;
}

function regular(group: VerbGroup, start: number, units: readonly Unit[]): CueMatch | undefined {
  const { subject } = group;
  if (!subject || group.inherited || subject.first < start || group.kind !== 'finite') return undefined;
  for (let at = start; at < subject.first; at++) {
    const unit = units[at];
    if (unit && (unit.pos === 'SCONJ' || unit.pos === 'PRON' || unit.text === '.')) return undefined;
  }
  return { source: subject, regular: true };
}

function inverted(units: readonly Unit[], group: VerbGroup, high: number): CueMatch | undefined {
  if (group.kind === 'infinitive') return undefined;
  const form = group.verb?.form;
  const spoken = group.verb?.frames.includes('q') && (form === 'past' || form === 'third');
  const named = /ed$/.test(units[group.head]?.lower ?? '') && units[group.last + 1]?.pos === 'PROPN';
  if (!spoken && !named) return undefined;
  let first = group.last + 1;
  if (group.verb?.frames.includes('a')) {
    const audience = phraseAfter(units, first, high);
    const next = audience === undefined ? undefined : units[audience + 1];
    if (audience !== undefined && next && (next.pos === 'DET' || next.pos === 'PROPN')) first = audience + 1;
  }
  return { source: sourceAfter(units, first, high), regular: false };
}

function endOf(units: readonly Unit[], from: number, high: number): number {
  let at = from;
  while (at < high && !/^[.,;:!?]$/.test(units[at + 1]?.text ?? '.') && units[at + 1]?.pos !== 'QUOTE') at++;
  return at;
}
