import { sourceAfter, withoutStop } from '../around-cue.ts';
import { skipCircumstances } from '../circumstances.ts';
import { isComma, type Range } from '../noun-phrases.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import type { Unit, UnitSentence } from '../unit.ts';

/** According to the agency, talks go on. / Talks go on, according to two officials. / … per the ministry. */
export const accordingTo: Rule = (scene) => {
  const { units, sentences } = scene.passage;
  const proposals: Proposal[] = [];
  for (const [at, unit] of units.entries()) {
    const length = cueLength(units, at);
    const sentence = sentences[unit.sentence];
    if (!length || !sentence) continue;
    const proposal = readAccordingTo(scene, sentence, { first: at, last: at + length - 1 });
    if (proposal) proposals.push(proposal);
  }
  return proposals;
};

/** The length of a cue: two units for "according to", one for "per" (only between a comma and a name or "the"). */
function cueLength(units: readonly Unit[], at: number): number {
  const next = units[at + 1];
  if (units[at]?.lower === 'according') return next?.lower === 'to' ? 2 : 0;
  const before = units[at - 1];
  const per = units[at]?.lower === 'per' && before !== undefined && isComma(before);
  return per && (next?.pos === 'PROPN' || next?.lower === 'the') ? 1 : 0;
}

function readAccordingTo(scene: RuleContext, sentence: UnitSentence, cue: Range): Proposal | undefined {
  const { units } = scene.passage;
  const opens =
    cue.first === sentence.first ||
    (cue.first === sentence.first + 1 && units[sentence.first]?.pos !== 'QUOTE');
  const source = sourceAfter(units, cue.last + 1, sentence.last);
  if (!source) return undefined;
  if (!opens) {
    const spoken = scene.groups[units[cue.first]?.sentence ?? 0]?.some(
      (group) => group.first < cue.first && group.verb?.frames.includes('q'),
    );
    if (spoken && units[sentence.first]?.pos === 'QUOTE') return undefined;
    const last = withoutStop(units, sentence.first, cue.first - 1);
    return {
      rule: 'content-according-to',
      content: [{ first: sentence.first, last }],
      cue,
      source: withParticiple(units, source, sentence.last),
    };
  }
  let comma = commaBehind(units, cue.last + 1, sentence.last);
  const second = commaBehind(units, comma, sentence.last);
  if (second < sentence.last && belongsToSource(units, comma + 1, second - 1)) comma = second;
  if (comma >= sentence.last) return undefined;
  const last = withoutStop(units, comma + 1, sentence.last);
  const short = source.last < comma ? source : { first: source.first, last: comma - 1 };
  return {
    rule: 'according-to-content',
    content: [{ first: comma + 1, last }],
    cue,
    source: short,
  };
}

function commaBehind(units: readonly Unit[], at: number, high: number): number {
  let comma = at + 1;
  while (comma < high && units[comma]?.text !== ',') comma++;
  return comma;
}

/** Whether units belong to the source: "According to the mayor, Ann Lee, …", "According to Lee, who was there, …". */
function belongsToSource(units: readonly Unit[], first: number, last: number): boolean {
  const opener = units[first];
  if (opener?.lower === 'who' || opener?.lower === 'whose') return true;
  if (opener?.pos === 'NUM' && first === last) return true;
  if (units[first - 2]?.pos === 'PROPN') return false;
  const words = units.slice(first, last + 1);
  return words.length <= LONGEST_NAME && words.every(({ pos }) => pos === 'PROPN' || pos === 'HYPHEN');
}

const LONGEST_NAME = 5;

/** "a study published on Monday", "data compiled by Lee": the source with the participle that modifies it. */
function withParticiple(units: readonly Unit[], source: Range, high: number): Range {
  const verb = units[source.last + 1];
  const next = units[source.last + 2];
  if (verb?.pos !== 'VERB' || !/(?:ed|en|wn|[^i]ng)$/.test(verb.lower) || next?.pos !== 'ADP') return source;
  const last = skipCircumstances(units, source.last + 2, high) - 1;
  return last > source.last + 1 ? { first: source.first, last } : source;
}
