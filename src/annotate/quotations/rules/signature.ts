import type { Proposal, Rule, RuleContext } from '../rule.ts';

/** “Work is a gift.” — Ann Lee: a quoted line, then a dash and a name, alone or in a list. */
export const signature: Rule = (scene) => {
  const { units } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    const dash = units[at + 1];
    if (unit.pos !== 'QUOTE' || !dash || !DASH.test(dash.text)) continue;
    if (!startsLine(scene, at) || blockOf(scene, at + 1) > blockOf(scene, at) + 1) continue;
    const first = at + 2;
    if (startsLine(scene, first) || !units[first]) continue;
    let last = first;
    while (last - first < LONGEST_SIGNATURE && last + 1 < units.length && !startsLine(scene, last + 1))
      last++;
    while (last > first && /^[.,]$/.test(units[last]?.text ?? '')) last--;
    const names = units.slice(first, last + 1);
    if (names.length > LONGEST_SIGNATURE || names[0]?.pos !== 'PROPN') continue;
    if (names.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE')) continue;
    proposals.push({
      rule: 'signature',
      content: [{ first: at, last: at }],
      cue: { first: at + 1, last: at + 1 },
      source: { first, last },
    });
  }
  return proposals;
};

/** Every dash that can precede a signature, including the horizontal bar (U+2015). */
const DASH = /^(?:[―—–‒-]|--)$/;
/** The maximum number of units in a signature: a name, possibly with a role. */
const LONGEST_SIGNATURE = 12;

/** Whether a unit starts a sentence or, within a block, a line. */
function startsLine({ doc, passage }: RuleContext, at: number): boolean {
  const unit = passage.units[at];
  const before = passage.units[at - 1];
  if (!unit || !before || passage.sentences[unit.sentence]?.first === at) return true;
  return doc.text.slice(before.end, unit.start).includes('\n');
}

function blockOf({ passage }: RuleContext, at: number): number {
  return passage.sentences[passage.units[at]?.sentence ?? 0]?.block ?? 0;
}
