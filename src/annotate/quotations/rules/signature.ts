import { isDash } from '../noun-phrases.ts';
import type { Proposal, Rule } from '../rule.ts';

/** “Work is a gift.” — Ann Lee: a quoted paragraph, then a dash and a name. */
export const signature: Rule = (scene) => {
  const { units, sentences } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    const dash = units[at + 1];
    if (unit.pos !== 'QUOTE' || !dash || !(isDash(dash) || dash.text === '-')) continue;
    const own = sentences[unit.sentence];
    const signed = sentences[dash.sentence];
    if (!own || !signed || own.first !== at || signed.block > own.block + 1) continue;
    const first = at + 2;
    let last = signed.last;
    while (last > first && /^[.,]$/.test(units[last]?.text ?? '')) last--;
    const names = units.slice(first, last + 1);
    const named = names.length > 0 && names.length <= LONGEST_SIGNATURE && names[0]?.pos === 'PROPN';
    if (!named || names.some((word) => word.pos === 'VERB' || word.pos === 'AUX')) continue;
    proposals.push({
      rule: 'signature',
      content: [{ first: at, last: at }],
      cue: { first: at + 1, last: at + 1 },
      source: { first, last },
    });
  }
  return proposals;
};

/** A signature is a name with at most its role. */
const LONGEST_SIGNATURE = 12;
