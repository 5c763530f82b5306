import { clauseEnd, contentEnd } from '../around-cue.ts';
import { skipCircumstances, skipTimes } from '../circumstances.ts';
import type { Range } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import { refusalBefore } from '../silence.ts';
import type { Unit } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { CLAUSE_PRONOUNS, POSSESSIVES, QUESTION_WORDS } from '../word-lists.ts';

/** Putin said that … / Obama said he … / she told reporters whether … / officials, asked why …, adding that … */
export const reportedClause: Rule = (scene) => {
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
  const high = sentences[units[group.head]?.sentence ?? 0]?.last ?? 0;
  const { verb } = group;
  if (!verb || group.last >= high) return undefined;
  let at = group.last + 1;
  if (verb.frames.includes('a') && !OPENS_CONTENT.test(units[at]?.lower ?? '')) {
    const audience = phraseAfter(units, at, high);
    if (audience === undefined) return undefined;
    at = group.passive ? at : audience + 1;
  }
  const plain = skipTimes(units, at, high);
  const far = thatAhead(scene, group, skipCircumstances(units, plain, high), high);
  const opener = units[far];
  if (!opener) return undefined;
  const refusal = refusalBefore(scene, group);
  const subjectClause = far > plain && isSubjectClause(scene, plain, far);
  const propose = (rule: string, first: number): Proposal => ({
    rule,
    content: [{ first, last: contentEnd(scene, group, first) }],
    cue: { first: refusal?.first ?? group.first, last: group.last },
    source: sourceOf(scene, group),
  });
  if (subjectClause && verb.frames.includes('z') && !group.passive && !refusal)
    return propose('cue-clause', plain);
  if (verb.frames.includes('t') && opener.lower === 'that' && far < high && !refusal)
    return contentEnd(scene, group, far) > far ? propose('cue-that-clause', far) : undefined;
  const next = units[plain];
  if (verb.frames.includes('w') && next && QUESTION_WORDS.has(next.lower) && plain < high) {
    if (next.lower === 'when' && units[plain + 1]?.pos === 'VERB') return undefined;
    return propose('cue-question', plain);
  }
  const relative = relativeContent(scene, group, high);
  if (relative) return { ...propose('relative-clause', group.last + 1), content: relative };
  if (!verb.frames.includes('z') || group.passive || refusal) return undefined;
  for (const start of new Set([plain, skipCircumstances(units, plain, high)])) {
    if (startsClause(scene, start, group)) return propose('cue-clause', start);
  }
  return undefined;
}

const STORY =
  /^(?:accusations?|allegations?|arguments?|assertions?|beliefs?|charges?|claims?|complaints?|fact|idea|notion|reports?|rumou?rs?|stories|story|suggestions?|theory|theories)$/;

/** "said the accusation that he took bribes was absurd": the clause with "that" belongs to the subject of another. */
function isSubjectClause(scene: RuleContext, start: number, that: number): boolean {
  const { units } = scene.passage;
  if (units[that]?.lower !== 'that' || !STORY.test(units[that - 1]?.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(units[start]?.pos ?? '') && start !== that - 1) return false;
  if (units.slice(start, that).some(({ pos, text }) => pos === 'ADP' || pos === 'PUNCT' || text === ','))
    return false;
  const groups = scene.groups[units[that]?.sentence ?? 0] ?? [];
  return groups.filter(({ first, kind }) => first > that && kind === 'finite').length > 1;
}

const OPENS_CONTENT = /^(?:that|whether|how|what|why|who|where|when|if|about)$/;

/** "said in an interview on Sunday with CNN that": the unit of "that" if no verb precedes it, otherwise `from`. */
function thatAhead(scene: RuleContext, group: VerbGroup, from: number, high: number): number {
  const { units } = scene.passage;
  if (units[from]?.lower === 'that') return from;
  const groups = scene.groups[units[from]?.sentence ?? 0] ?? [];
  const nextVerb = groups.find((other) => other.first > group.last)?.first ?? high;
  for (let at = group.last + 1; at <= Math.min(nextVerb, group.last + 16); at++) {
    const unit = units[at];
    if (unit?.lower === 'that' && unit.pos !== 'DET' && at > from) return at;
  }
  return from;
}

/** "which the office said was false": the content is the relative pronoun and the words after the cue. */
function relativeContent(scene: RuleContext, group: VerbGroup, high: number): Range[] | undefined {
  const { units } = scene.passage;
  const { subject, verb } = group;
  if (!subject || group.inherited || !verb?.frames.includes('z') || !verb.frames.includes('q'))
    return undefined;
  const next = units[group.last + 1];
  const before = subject.first - 1;
  if (!next || group.last >= high || (next.pos !== 'AUX' && next.pos !== 'VERB')) return undefined;
  if (!/^(?:which|who|what|that)$/.test(units[before]?.lower ?? '')) return undefined;
  return [
    { first: before, last: before },
    { first: group.last + 1, last: clauseEnd(scene, group, group.last + 1) },
  ];
}

/** Quoted text with fewer characters is a quoted word, not a reported clause. */
const SHORTEST_CLAUSE = 15;

/** Words that open an audience or a clause of time or cause, not the content. */
const OTHER_CLAUSE = /^(?:to|when|while|as|because|after|before|until|although|though|since)$/;

/** Whether a clause with its own subject and finite verb starts at a unit. */
function startsClause(scene: RuleContext, start: number, cue: VerbGroup): boolean {
  const { units, sentences } = scene.passage;
  const high = sentences[units[cue.head]?.sentence ?? 0]?.last ?? 0;
  const unit = units[start];
  if (!unit || start >= high || unit.pos === 'PUNCT' || OTHER_CLAUSE.test(unit.lower)) return false;
  const groups = scene.groups[unit.sentence] ?? [];
  const next = groups.find((group) => group.first > start);
  if (unit.pos === 'QUOTE') return unit.text.length >= SHORTEST_CLAUSE;
  if (predicateInMarks(scene, start, high)) return true;
  if (!next) return unit.lower === 'there';
  if (CLAUSE_PRONOUNS.has(unit.lower) || unit.pos === 'PRON') return next.first - start <= 6;
  if (next.kind !== 'finite' || next.inherited || !next.subject) return false;
  // "told reporters the deal was dead": the audience looks like part of the subject
  if (next.subject.first < start)
    return cue.verb?.frames.includes('a') === true && next.subject.last > start && unit.pos === 'DET';
  return next.subject.first <= start + 3;
}

/** "says Lee “knows full well …”": the clause's verb is inside the quotation marks. */
function predicateInMarks(scene: RuleContext, start: number, high: number): boolean {
  const { units } = scene.passage;
  let last = start - 1;
  while (last < high && last < start + 8 && units[last + 1]?.pos !== 'QUOTE') last++;
  const quote = units[last + 1];
  if (quote?.pos !== 'QUOTE' || last < start || !(PREDICATE.test(quote.text) || isVerbAlone(units, last + 1)))
    return false;
  return phraseAfter(units, start, last) === last;
}

const PREDICATE = /^[“"‘'«]\p{Ll}+(?:[’']\p{Ll}+)?\s\p{L}+\s/u;

/** Lee said the office “cherry-picked” its numbers: a single quoted word is the verb if an object follows. */
function isVerbAlone(units: readonly Unit[], quote: number): boolean {
  const next = units[quote + 1];
  const object = next !== undefined && (next.pos === 'DET' || POSSESSIVES.has(next.lower));
  return object && /^[“"‘'«][\p{Ll}-]+(?:ed|es)[”"’'»]$/u.test(units[quote]?.text ?? '');
}

function sourceOf(scene: RuleContext, group: VerbGroup): Range | undefined {
  if (!group.passive || group.verb?.lemma === 'convince') return group.subject;
  const by = scene.passage.units[group.last + 1];
  if (by?.lower !== 'by') return undefined;
  const last = phraseAfter(scene.passage.units, group.last + 2, group.last + 20);
  return last === undefined ? undefined : { first: group.last + 2, last };
}
