import { clauseEnd, contentEnd } from '../around-cue.ts';
import { CUE_NOUNS } from '../cue-nouns.ts';
import { phraseBefore, type Range } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { UnitSentence } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { POSSESSIVES } from '../word-lists.ts';

/** Ann Lee’s claim that … / the criticism of the deal by the union / he expressed concern about … */
export const cueNoun: Rule = (scene) => {
  const { units, sentences } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.pos !== 'NOUN' && unit.pos !== 'VERB') continue;
    const entry = CUE_NOUNS.get(unit.lower) ?? CUE_NOUNS.get(singular(unit.lower));
    const sentence = sentences[unit.sentence];
    const proposal = entry && sentence ? readNoun(scene, sentence, at, entry) : undefined;
    if (proposal) proposals.push(proposal);
  }
  return proposals;
};

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Light verbs, whose subject is the noun's source: "made the claim", "expressed doubt". */
const LIGHT =
  /^(?:have|has|had|having|make|makes|made|making|express(?:es|ed|ing)?|issue[ds]?|issuing|rais(?:es?|ed|ing)|voic(?:es?|ed|ing)|offer(?:s|ed|ing)?|gives?|gave|giving|show(?:s|ed|ing)?|shar(?:es?|ed|ing)|launch(?:es|ed|ing)?|deliver(?:s|ed|ing)?|repeat(?:s|ed|ing)?|renew(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|announc(?:es?|ed|ing))$/;

interface NounSource {
  readonly source: Range | undefined;
  readonly first: number;
}

function readNoun(
  scene: RuleContext,
  sentence: UnitSentence,
  at: number,
  entry: string,
): Proposal | undefined {
  const { units } = scene.passage;
  const [frames = '', prepositions = ''] = entry.split(':');
  const next = units[at + 1];
  if (!next || at + 1 >= sentence.last) return undefined;
  const giver = possessor(scene, sentence, at) ?? lightSubject(scene, at);
  const group = nearGroup(scene, at);
  const propose = (rule: string, last: number, content: Range, source: Range | undefined): Proposal => ({
    rule,
    content: [content],
    cue: { first: giver?.first ?? at, last },
    source,
  });
  if (frames.includes('t') && next.lower === 'that' && !isOccasion(scene, at, group)) {
    const last = group ? contentEnd(scene, group, at + 1) : sentence.last;
    return propose('noun-that-clause', at, { first: at + 1, last }, giver?.source);
  }
  if (!giver || !group) return undefined;
  if (frames.includes('i') && next.lower === 'to' && units[at + 2]?.pos === 'VERB') {
    return propose(
      'noun-infinitive',
      at,
      { first: at + 1, last: clauseEnd(scene, group, at + 1) },
      giver.source,
    );
  }
  if (!prepositions.split(' ').includes(next.lower)) return undefined;
  const last = phraseAfter(units, at + 2, sentence.last);
  if (last === undefined) return undefined;
  return propose('noun-preposition', at + 1, { first: at + 2, last }, giver.source);
}

/** The verb group that bounds the content: the last one that starts before the noun, or the sentence's first. */
function nearGroup(scene: RuleContext, at: number): VerbGroup | undefined {
  const { units } = scene.passage;
  const groups = scene.groups[units[at]?.sentence ?? 0] ?? [];
  return groups.findLast((group) => group.head <= at) ?? groups[0];
}

/** "said in a statement that": the noun is the occasion of the verb, not a cue. */
function isOccasion(scene: RuleContext, at: number, group: VerbGroup | undefined): boolean {
  const { units } = scene.passage;
  if (!group?.verb?.frames.includes('t') || at - group.last > 5) return false;
  return units.slice(group.last + 1, at).some(({ pos }) => pos === 'ADP');
}

function possessor(scene: RuleContext, sentence: UnitSentence, at: number): NounSource | undefined {
  const { units } = scene.passage;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) {
    const unit = units[i];
    if (!unit) return undefined;
    if (POSSESSIVES.has(unit.lower)) return { source: { first: i, last: i }, first: i + 1 };
    if (/^['’]s?$/.test(unit.text)) {
      const source = phraseBefore(units, sentence.first, i - 1);
      return source && { source: { first: source.first, last: i }, first: i + 1 };
    }
    if (unit.pos !== 'ADJ' && unit.pos !== 'NOUN' && unit.pos !== 'NUM' && unit.pos !== 'PROPN')
      return undefined;
  }
  return undefined;
}

function lightSubject(scene: RuleContext, at: number): NounSource | undefined {
  const { units } = scene.passage;
  for (const group of scene.groups[units[at]?.sentence ?? 0] ?? []) {
    if (group.head >= at) return undefined;
    if (at - group.last > 5 || !LIGHT.test(units[group.head]?.lower ?? '')) continue;
    const plain = units
      .slice(group.last + 1, at)
      .every((unit) => /^(?:DET|ADJ|ADV|NOUN|NUM)$/.test(unit.pos));
    if (plain && group.subject) return { source: group.subject, first: group.first };
  }
  return undefined;
}
