import { sourceAfter } from '../around-cue.ts';
import { isComma, type Range } from '../noun-phrases.ts';
import type { LoneMark } from '../pair-marks.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Talks went well,” the President said. (no opening mark) / “Talks went well, he said. (no closing mark) */
export const loneMark: Rule = (scene) => {
  const { units } = scene.passage;
  const proposals: Proposal[] = [];
  let at = 0;
  for (const mark of scene.lone) {
    while (at < units.length && (units[at]?.end ?? 0) <= mark.start) at++;
    const proposal = mark.side === 'close' ? unopened(scene, mark, at) : unclosed(scene, at);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
};

/** Speech without its opening mark: a closing mark after a comma or period, directly followed by a cue. */
function unopened(scene: RuleContext, mark: LoneMark, at: number): Proposal | undefined {
  const { units, sentences } = scene.passage;
  if (!/[,.?!…]/.test(scene.doc.text.charAt(mark.start - 1))) return undefined;
  const next = units[at + 1];
  const sentence = sentences[units[at]?.sentence ?? 0];
  const end = sentences[next?.sentence ?? 0];
  if (!next || !sentence || !end || end.block !== sentence.block) return undefined;
  const group = scene.groups[next.sentence]?.find((other) => other.first > at);
  const found = group && cueBehind(scene, group, at + 1, end.last);
  if (!group || !found) return undefined;
  let first = sentence.first;
  for (let i = first; i < at; i++) if (units[i]?.text === ':' && i - sentence.first < 6) first = i + 1;
  if (first >= at) return undefined;
  return {
    rule: 'missing-opening-mark',
    content: [{ first, last: at }],
    cue: { first: group.first, last: group.last },
    source: found,
    direct: true,
  };
}

/** Speech without its closing mark: an opening mark at a sentence's start or after a colon, then ", he said". */
function unclosed(scene: RuleContext, at: number): Proposal | undefined {
  const { units, sentences } = scene.passage;
  const sentence = sentences[units[at]?.sentence ?? 0];
  const before = units[at - 1];
  if (!sentence || !before || (at !== sentence.first && !/^[,:]$/.test(before.text))) {
    if (at !== 0 || !sentence) return undefined;
  }
  for (const group of scene.groups[units[at]?.sentence ?? 0] ?? []) {
    if (group.first <= at + 2 || !group.verb?.frames.includes('q') || group.inherited) continue;
    const start = group.subject?.first ?? group.first;
    const comma = units[start - 1];
    const source = cueBehind(scene, group, start, sentence.last);
    if (!comma || !isComma(comma) || !source) continue;
    return {
      rule: 'missing-closing-mark',
      content: [{ first: at, last: start - 2 }],
      cue: { first: group.first, last: group.last },
      source,
      direct: true,
    };
  }
  return undefined;
}

function cueBehind(scene: RuleContext, group: VerbGroup, start: number, high: number): Range | undefined {
  if (!group.verb?.frames.includes('q') || group.kind !== 'finite') return undefined;
  const { subject } = group;
  if (subject && !group.inherited && subject.first >= start && subject.first <= start + 2) return subject;
  return group.first === start && !subject
    ? sourceAfter(scene.passage.units, group.last + 1, high)
    : undefined;
}
