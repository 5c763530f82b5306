import { clauseEnd, contentEnd } from '../around-cue.ts';
import { CUE_ADJECTIVES } from '../cue-nouns.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { BE } from '../word-lists.ts';

/** The minister is confident that … / voters were worried about … / she is willing to … */
export const cueAdjective: Rule = (scene) =>
  scene.groups.flatMap((groups) => groups.flatMap((group) => readAdjective(scene, group) ?? []));

function readAdjective(scene: RuleContext, group: VerbGroup): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const { subject } = group;
  if (!subject || !/^(?:AUX|VERB)$/.test(units[group.head]?.pos ?? '')) return undefined;
  let at = group.last;
  const last = units[at];
  if (
    !last ||
    (!CUE_ADJECTIVES.has(last.lower) &&
      !BE.has(last.lower) &&
      !/^(?:seem|appear|remain|feel|sound)/.test(last.lower))
  )
    return undefined;
  const high = sentences[last.sentence]?.last ?? at;
  while (!CUE_ADJECTIVES.has(units[at]?.lower ?? '')) {
    at++;
    if (at > high || at > group.last + 3 || !/^(?:ADV|ADJ|PART|VERB)$/.test(units[at]?.pos ?? ''))
      return undefined;
  }
  const [frames = '', prepositions = ''] = (CUE_ADJECTIVES.get(units[at]?.lower ?? '') ?? '').split(':');
  const next = units[at + 1];
  if (!next || at + 1 >= high) return undefined;
  const propose = (rule: string, end: number, first: number, to: number): Proposal => ({
    rule,
    content: [{ first, last: to }],
    cue: { first: group.first, last: end },
    source: subject,
  });
  if (frames.includes('t') && next.lower === 'that')
    return propose('adjective-that-clause', at, at + 1, contentEnd(scene, group, at + 1));
  if (frames.includes('i') && next.lower === 'to')
    return propose('adjective-infinitive', at, at + 1, clauseEnd(scene, group, at + 1));
  if (prepositions.split(' ').includes(next.lower))
    return propose('adjective-preposition', at + 1, at + 2, clauseEnd(scene, group, at + 2));
  const pronoun = next.pos === 'PRON' && frames.includes('z');
  return pronoun ? propose('adjective-clause', at, at + 1, contentEnd(scene, group, at + 1)) : undefined;
}
