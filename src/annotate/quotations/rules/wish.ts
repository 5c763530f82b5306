import { clauseEnd } from '../around-cue.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import { findRefusal, isRefusal } from '../silence.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Russia promised to withdraw. / The mayor urged voters to stay. / She refused to leave, or to say why. */
export const wish: Rule = (scene) =>
  scene.groups.flatMap((groups) => groups.flatMap((group) => readWish(scene, group) ?? []));

function readWish(scene: RuleContext, group: VerbGroup): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const { verb } = group;
  if (!verb || group.passive || !group.subject) return undefined;
  const high = sentences[units[group.head]?.sentence ?? 0]?.last ?? 0;
  const at = group.last + 1;
  const cue = { first: group.first, last: group.last };
  const propose = (rule: string, first: number): Proposal => ({
    rule,
    content: [{ first, last: clauseEnd(scene, group, first) }],
    cue,
    source: group.subject,
  });
  if (verb.frames.includes('i') && opensInfinitive(scene, at, high)) {
    const refusal = isRefusal(group) || group.negated ? findRefusal(scene, at, high) : 'action';
    if (refusal === 'silence') return undefined;
    if (refusal === 'action') return propose('cue-infinitive', at);
    return { ...propose('cue-question', refusal.question), cue: { first: group.first, last: refusal.cue } };
  }
  if (!verb.frames.includes('o')) return undefined;
  const object = phraseAfter(units, at, high);
  if (object === undefined || !opensInfinitive(scene, object + 1, high)) return undefined;
  return propose('cue-object-infinitive', at);
}

function opensInfinitive(scene: RuleContext, at: number, high: number): boolean {
  const { units } = scene.passage;
  const next = units[at + 1];
  return (
    units[at]?.lower === 'to' && at < high && next !== undefined && /^(?:VERB|AUX|ADV|QUOTE)$/.test(next.pos)
  );
}
