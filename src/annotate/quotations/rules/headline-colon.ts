import { withoutStop } from '../around-cue.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { UnitSentence } from '../unit.ts';

/** Mayor: talks go on. — in a headline, the name before the colon is the speaker. */
export const headlineColon: Rule = (scene) => {
  const { doc, passage } = scene;
  const proposals: Proposal[] = [];
  let names: ReadonlySet<string> | undefined;
  for (const sentence of passage.sentences) {
    const heads = sentence.block === 0 || doc.blocks[sentence.block]?.kind === 'heading';
    const proposal = heads ? readHeadline(scene, sentence) : undefined;
    if (proposal?.source) {
      const { first, last } = proposal.source;
      const word = first === last ? (passage.units[first]?.lower ?? '') : undefined;
      const unsure = word !== undefined && !SPEAKERS.test(word);
      if (unsure) names ??= speakersOf(scene);
      if (!unsure || names?.has(word)) proposals.push(proposal);
    }
    if (sentence.block > 0 && doc.blocks[0]?.kind !== 'heading' && !heads) break;
  }
  return proposals;
};

/** Common nouns that can be the speaker in a headline. */
const SPEAKERS =
  /^(?:officials?|report|poll|study|survey|sources?|police|experts?|analysts?|spokes(?:man|woman|person)|minister|president|court|lawyers?)$/;

/** A headline's source is short; longer text before a colon is a topic. */
const LONGEST_SOURCE = 7;

/** The lower-case names of the article's speakers: they tell "Lee: …", a quotation, from "Flood: …", a topic. */
function speakersOf({ passage, groups }: RuleContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { subject, verb } of groups.flat()) {
    if (!subject || !verb || !/[qt]/.test(verb.frames)) continue;
    for (let at = subject.first; at <= subject.last; at++) {
      const unit = passage.units[at];
      if (unit?.pos === 'PROPN') names.add(unit.lower);
    }
  }
  return names;
}

function readHeadline(scene: RuleContext, sentence: UnitSentence): Proposal | undefined {
  const { units } = scene.passage;
  const { first, last: high } = sentence;
  let colon = first + 1;
  while (colon <= Math.min(high, first + LONGEST_SOURCE) && units[colon]?.text !== ':') colon++;
  if (units[colon]?.text !== ':' || colon >= high - 1) return undefined;
  const before = units.slice(first, colon);
  const named = before.every(
    (unit) =>
      unit.pos === 'PROPN' ||
      unit.pos === 'NOUN' ||
      unit.pos === 'ADP' ||
      unit.pos === 'ADJ' ||
      unit.pos === 'PART' ||
      unit.pos === 'DET',
  );
  const last = before.at(-1);
  if (!named || !last || !(last.pos === 'PROPN' || SPEAKERS.test(last.lower))) return undefined;
  const end = withoutStop(units, colon + 1, high);
  const verbs = (scene.groups[units[colon]?.sentence ?? 0] ?? []).some(
    (group) => group.head > colon && group.head <= end,
  );
  const quoted = units.slice(colon + 1, end + 1).some((unit) => unit.pos === 'QUOTE');
  if (!verbs && !quoted) return undefined;
  return {
    rule: 'headline-colon',
    content: [{ first: colon + 1, last: end }],
    cue: { first: colon, last: colon },
    source: { first, last: colon - 1 },
  };
}
