import { clauseEnd } from '../around-cue.ts';
import { skipTimes } from '../circumstances.ts';
import type { Range } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import { isSilence } from '../silence.ts';
import type { Unit } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Critics denounced the deal. / She described it as a gift. / He called for a truce and spoke of peace. */
export const stance: Rule = (scene) =>
  scene.groups.flatMap((groups) => groups.flatMap((group) => readStance(scene, group) ?? []));

function readStance(scene: RuleContext, group: VerbGroup): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const { verb } = group;
  if (!verb || group.kind === 'infinitive' || isSilence(scene, group)) return undefined;
  const high = sentences[units[group.head]?.sentence ?? 0]?.last ?? 0;
  const start = group.last + 1;
  const opener = units[start];
  if (!opener || start > high) return undefined;
  if (group.passive) return readPassive(scene, group, high);
  if (!group.subject) return undefined;
  const propose = (rule: string, first: number, last: number): Proposal => ({
    rule,
    content: [{ first, last: clauseEnd(scene, group, first) }],
    cue: { first: group.first, last },
    source: group.subject,
  });
  const moved = skipTimes(units, start, high);
  if (verb.prepositions.has(units[moved]?.lower ?? '') && moved < high)
    return propose('cue-preposition', moved + 1, moved);
  if (verb.frames.includes('g') && opener.pos === 'VERB' && opener.lower.endsWith('ing'))
    return propose('cue-gerund', start, group.last);
  const object = opener.pos === 'QUOTE' ? start : phraseAfter(units, start, high);
  if (object === undefined) return undefined;
  if (verb.frames.includes('m') && units[object + 1]?.lower === 'as')
    return propose('cue-object-as', start, group.last);
  if (isPointer(units, start, clauseEnd(scene, group, start)) || isAudience(units, group, object))
    return undefined;
  if (verb.frames.includes('n')) return propose('cue-object', start, group.last);
  return undefined;
}

/** "told him": the audience is not content. */
function isAudience(units: readonly Unit[], { last, verb }: VerbGroup, object: number): boolean {
  return object === last + 1 && verb?.frames.includes('a') === true && units[object]?.pos === 'PRON';
}

/** "denied this": a pronoun by itself does not show what was said. */
function isPointer(units: readonly Unit[], first: number, last: number): boolean {
  return first === last && /^(?:it|this|that|these|those|so|anonymity)$/.test(units[first]?.lower ?? '');
}

/** The deal was denounced by critics. */
function readPassive(scene: RuleContext, group: VerbGroup, high: number): Proposal | undefined {
  const { units } = scene.passage;
  const frames = group.verb?.frames ?? '';
  if (!/[nm]/.test(frames) || !group.subject) return undefined;
  const by = group.last + 1;
  if (units[by]?.lower !== 'by') return undefined;
  const last = phraseAfter(units, by + 1, high);
  if (last === undefined) return undefined;
  const source: Range = { first: by + 1, last };
  if (isPointer(units, group.subject.first, group.subject.last)) return undefined;
  return {
    rule: 'passive-by',
    content: [group.subject],
    cue: { first: group.first, last: by },
    source,
  };
}
