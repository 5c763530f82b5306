import { withoutStop } from '../around-cue.ts';
import type { Proposal, Rule, Scene } from '../rule.ts';
import type { UnitSentence } from '../unit.ts';

/** Mayor: talks go on. — in a headline the name before the colon speaks. */
export const headlineColon: Rule = (scene) => {
  const { doc, passage } = scene;
  const proposals: Proposal[] = [];
  for (const sentence of passage.sentences) {
    const heads = sentence.block === 0 || doc.blocks[sentence.block]?.kind === 'heading';
    const proposal = heads ? spoken(scene, sentence) : undefined;
    if (proposal) proposals.push(proposal);
    if (sentence.block > 0 && doc.blocks[0]?.kind !== 'heading' && !heads) break;
  }
  return proposals;
};

/** Common nouns that can speak in a headline. */
const SPEAKERS =
  /^(?:officials?|report|poll|study|survey|sources?|police|experts?|analysts?|spokes(?:man|woman|person)|minister|president|court|lawyers?)$/;

/** A headline's source is short; longer stretches before a colon are a theme. */
const LONGEST_SOURCE = 7;

/** Whether a word is a name whose bearer speaks in the article: "Lee: …" but not "Flood: …". */
function speaksBelow(scene: Scene, name: string, from: number): boolean {
  const { units } = scene.passage;
  return scene.groups.some((groups) =>
    groups.some(({ verb, subject, first }) => {
      if (!subject || first < from || !verb || !/[qt]/.test(verb.frames)) return false;
      return units
        .slice(subject.first, subject.last + 1)
        .some(({ lower, pos }) => lower === name && pos === 'PROPN');
    }),
  );
}

function spoken(scene: Scene, sentence: UnitSentence): Proposal | undefined {
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
  if (before.length === 1 && !SPEAKERS.test(last.lower) && !speaksBelow(scene, last.lower, colon))
    return undefined;
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
