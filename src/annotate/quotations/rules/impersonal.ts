import { clauseEnd } from '../around-cue.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** The deal is expected to hold. / The minister is said to be ill. (No source is named.) */
export const impersonal: Rule = (scene) =>
  scene.groups.flatMap((groups) => groups.flatMap((group) => readPassive(scene, group) ?? []));

function readPassive(scene: RuleContext, group: VerbGroup): Proposal | undefined {
  const { units } = scene.passage;
  const { verb, subject } = group;
  if (!verb || !subject || !group.passive || !/[tio]/.test(verb.frames)) return undefined;
  const at = group.last + 1;
  if (units[at]?.lower !== 'to' || !/^(?:VERB|AUX|ADV)$/.test(units[at + 1]?.pos ?? '')) return undefined;
  if (verb.form !== 'past') return undefined;
  const last = clauseEnd(scene, group, at);
  return {
    rule: 'passive-infinitive',
    content: [subject, { first: at, last }],
    cue: { first: group.first, last: group.last },
    source: undefined,
  };
}
