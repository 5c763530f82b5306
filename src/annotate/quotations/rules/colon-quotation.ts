import { phraseBefore, type Range } from '../noun-phrases.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import { subjectBefore } from '../subject.ts';
import type { UnitSentence } from '../unit.ts';

/** A pollster in Ohio: “…” / The office released a statement: (with the quotation in the next paragraph). */
export const colonQuotation: Rule = (scene) => {
  const { units, sentences } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.pos !== 'QUOTE' || units[at - 1]?.text !== ':') continue;
    const sentence = sentences[units[at - 1]?.sentence ?? 0];
    const own = sentences[unit.sentence];
    if (!sentence || !own || own.block > sentence.block + 1) continue;
    const proposal = readColon(scene, sentence, at);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
};

/** Shorter quoted text after a colon (in characters) may be a title or a slogan. */
const SHORTEST = 20;

function readColon(scene: RuleContext, sentence: UnitSentence, quote: number): Proposal | undefined {
  const { units } = scene.passage;
  const colon = quote - 1;
  const text = units[quote]?.text ?? '';
  if (text.length < SHORTEST) return undefined;
  const groups = scene.groups[units[colon]?.sentence ?? 0] ?? [];
  const content: Range[] = [{ first: quote, last: quote }];
  const name = nameBefore(scene, sentence, colon);
  const group = groups.findLast((other) => other.first < colon && other.subject !== undefined);
  const named = name && units[colon - 1]?.pos === 'PROPN' && units[name.first - 1]?.pos !== 'ADP';
  if (group?.subject && !named) {
    const cue = { first: group.first, last: colon };
    const vague = /^(?:it|this|that|there|here)$/.test(units[group.subject.first]?.lower ?? '');
    return {
      rule: 'clause-colon-quotation',
      content,
      cue,
      source: vague ? undefined : group.subject,
    };
  }
  if (!name || TITLES.test(units[colon - 1]?.lower ?? '')) return undefined;
  return {
    rule: 'name-colon-quotation',
    content,
    cue: { first: colon, last: colon },
    source: name,
  };
}

/** Words before a colon that are not speakers: His motto: “Never miss a sunrise.” */
const TITLES =
  /^(?:mottos?|slogans?|titles?|names?|nicknames?|headlines?|themes?|words?|phrases?|lines?|chorus|captions?|passwords?|chants?|subjects?|examples?|rules?|jokes?|topics?)$/;

function nameBefore(scene: RuleContext, sentence: UnitSentence, colon: number): Range | undefined {
  const { units } = scene.passage;
  return subjectBefore(units, sentence.first, colon - 1) ?? phraseBefore(units, sentence.first, colon - 1);
}
