import { sourceAfter } from '../around-cue.ts';
import { skipCircumstances } from '../circumstances.ts';
import { isComma, isDash } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { Unit } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Putin said: “…” / he told reporters on Monday, “…” / “…,” he said, “…” / she wrote: (with a new paragraph). */
export const cueThenQuotation: Rule = (scene) => {
  const proposals: Proposal[] = [];
  for (const groups of scene.groups) {
    for (const group of groups) {
      const proposal = group.verb ? readCue(scene, group) : undefined;
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
};

function readCue(scene: RuleContext, group: VerbGroup): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const index = units[group.head]?.sentence ?? 0;
  const sentence = sentences[index];
  if (!sentence || !group.verb) return undefined;
  const high = sentence.last;
  let at = group.last + 1;
  let source = group.subject;
  if (
    group.head === sentence.first &&
    !source &&
    group.verb.frames.includes('q') &&
    /^(?:past|third)$/.test(group.verb.form)
  ) {
    source = sourceAfter(units, at, high);
    if (source) at = source.last + 1;
  } else if (group.verb.frames.includes('a')) at = (phraseAfter(units, at, high) ?? at - 1) + 1;
  let parted = false;
  for (let rounds = 0; rounds < 3; rounds++) {
    at = skipCircumstances(units, at, high);
    const unit = units[at];
    if (at > high || !unit || !(isComma(unit) || isDash(unit) || unit.text === ':')) break;
    parted = true;
    at++;
  }
  if (units[at]?.pos !== 'QUOTE') {
    const ahead = commaAhead(scene, group, high);
    if (ahead !== undefined) parted = true;
    at = ahead ?? (parted ? at : colonAhead(scene, group, at, high));
  }
  const target = units[at];
  if (target?.pos !== 'QUOTE' || group.negated || (group.kind === 'infinitive' && !parted)) return undefined;
  if (at > high && units[high]?.text !== ':') return undefined;
  const colon = units[at - 1]?.text === ':';
  const next = units[at + 1];
  if (!colon && (!group.verb.frames.includes('q') || !(source || group.kind === 'participle')))
    return undefined;
  if (!colon && !parted && group.subject && units[group.subject.first]?.lower === 'that') return undefined;
  if (!colon && endsClause(scene, group, target)) return undefined;
  const closed =
    parted ||
    !next ||
    at >= high ||
    next.pos === 'PUNCT' ||
    /[.,?!][”"’'»“‹›«`]*$/u.test(target.text) ||
    /^(?:and|but|as|in|on|at|during)$/.test(next.lower);
  if (!colon && !closed) return undefined;
  const cue = { first: group.first, last: group.last };
  const rule = colon ? 'cue-colon-quotation' : 'cue-quotation';
  return { rule, content: [{ first: at, last: at }], cue, source };
}

/** It is, she says, “a small bird”: the quoted words end a clause that starts before the cue. */
function endsClause(scene: RuleContext, { subject }: VerbGroup, quote: Unit): boolean {
  const { units, sentences } = scene.passage;
  const comma = subject && units[subject.first - 1];
  if (!comma || !isComma(comma) || !/^[“"‘'«„]\p{Ll}/u.test(quote.text)) return false;
  const first = sentences[comma.sentence]?.first ?? 0;
  return (scene.groups[comma.sentence] ?? []).some(
    (other) => other.kind === 'finite' && other.subject?.first === first && other.last === subject.first - 2,
  );
}

/** How far after its cue to look for a quotation, if only circumstances are in between. */
const CUE_REACH = 16;

/** "joked, in a voice of his own, “…”": a quotation after a comma or colon with no other finite verb before it. */
function commaAhead(scene: RuleContext, group: VerbGroup, high: number): number | undefined {
  const { units } = scene.passage;
  if (!group.verb?.frames.includes('q')) return undefined;
  const groups = scene.groups[units[group.head]?.sentence ?? 0] ?? [];
  const verb = groups.find((other) => other.first > group.last && other.kind === 'finite')?.first ?? high + 1;
  for (let at = group.last + 1; at <= Math.min(high, verb - 1, group.last + CUE_REACH); at++) {
    if (units[at]?.pos === 'QUOTE') return /^[,:]$/.test(units[at - 1]?.text ?? '') ? at : undefined;
    if (units[at]?.lower === 'that') return undefined;
  }
  return undefined;
}

/** The unit after a colon further on: "called for peace among all: “…”"; `from` if there is none. */
function colonAhead(scene: RuleContext, group: VerbGroup, from: number, high: number): number {
  const { units } = scene.passage;
  if (units[from]?.pos === 'QUOTE') return from;
  for (let at = from; at <= Math.min(high, group.last + 40); at++) {
    const unit = units[at];
    if (!unit || unit.pos === 'QUOTE') break;
    if (unit.text === ':') return at + 1;
    if (
      at > from &&
      scene.groups[unit.sentence]?.some(
        (other) => other.head === at && other.verb?.frames.includes('q') && other.kind === 'finite',
      )
    )
      break;
  }
  return from;
}
