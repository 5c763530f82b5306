import type { Proposal, RuleContext } from './rule.ts';
import type { Unit } from './unit.ts';

/** Quoted text without a cue and with fewer words is a title or a remark, not floating speech. */
const SHORTEST_SPEECH = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Rules whose cue expresses a stance or a wish; their subject need not be the speaker of the next sentence. */
const SILENT = /^(?:cue-object|cue-preposition|cue-gerund|cue-infinitive|passive|cue-object-infinitive)/;

/** Who is speaking at a point in the text: the last quotation before it, and the last cue of speech. */
interface CurrentSpeaker {
  quoted: number | undefined;
  spoken: number | undefined;
  block: number;
}

/** Attributes quotations without a cue to the speaker of the quotation before them. */
export function continueSpeech(scene: RuleContext, accepted: readonly Proposal[]): Proposal[] {
  const { units } = scene.passage;
  const result = [...accepted];
  const taken = takenUnits(result);
  const starts = cueOrder(result);
  const floor: CurrentSpeaker = { quoted: undefined, spoken: undefined, block: -1 };
  let next = 0;
  for (const [at, unit] of units.entries()) {
    for (let cue = starts[next]; cue && cue.at < at; cue = starts[next]) {
      enter(scene, floor, result, cue.index);
      next++;
    }
    if (unit.pos !== 'QUOTE' || taken.has(at)) continue;
    if (standsAlone(scene, at, unit)) float(scene, floor, result, at);
    else if (isSpeech(unit)) {
      floor.quoted = undefined;
      floor.spoken = undefined;
    }
  }
  return result;
}

function takenUnits(proposals: readonly Proposal[]): Set<number> {
  const taken = new Set<number>();
  for (const { content } of proposals) {
    for (const { first, last } of content) for (let at = first; at <= last; at++) taken.add(at);
  }
  return taken;
}

/** The proposals in the order in which they end, so that a cue after its quotation counts. */
function cueOrder(proposals: readonly Proposal[]): { at: number; index: number }[] {
  return proposals
    .map(({ cue, content }, index) => ({ at: Math.max(cue.last, content[0]?.last ?? 0), index }))
    .sort((a, b) => a.at - b.at);
}

function enter(scene: RuleContext, floor: CurrentSpeaker, result: readonly Proposal[], index: number): void {
  const proposal = result[index];
  if (!proposal || SILENT.test(proposal.rule)) return;
  const block = blockOf(scene, proposal.cue.last);
  if (isQuoted(scene, proposal)) floor.quoted = index;
  else if (floor.quoted !== undefined) {
    const held = result[floor.quoted];
    const stays = held && !isLater(scene, held, proposal) && maySpeak(scene, held, proposal);
    if (!stays) floor.quoted = undefined;
  }
  floor.spoken = index;
  floor.block = block;
}

/** Whether a cue is in a later sentence than the whole quotation, so that what follows belongs to the cue. */
function isLater(scene: RuleContext, held: Proposal, other: Proposal): boolean {
  const { units } = scene.passage;
  const sentenceOf = (at: number) => units[at]?.sentence ?? 0;
  const end = Math.max(sentenceOf(held.cue.last), sentenceOf(held.content.at(-1)?.last ?? 0));
  return sentenceOf(other.cue.first) > end;
}

/** Whether two sources may be the same: one has no name, or they share a proper noun. */
function maySpeak(scene: RuleContext, held: Proposal, other: Proposal): boolean {
  const a = namesOf(scene, held);
  const b = namesOf(scene, other);
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

function namesOf(scene: RuleContext, { source }: Proposal): string[] {
  if (!source) return [];
  const { units } = scene.passage;
  return units
    .slice(source.first, source.last + 1)
    .filter((unit) => unit.pos === 'PROPN')
    .map((unit) => unit.lower);
}

function float(scene: RuleContext, floor: CurrentSpeaker, result: Proposal[], at: number): void {
  const block = blockOf(scene, at);
  if (floor.spoken === undefined || block > floor.block + 1) return;
  if (block > floor.block && (!opensBlock(scene, at) || isQuestion(scene, result[floor.quoted ?? -1]))) {
    floor.quoted = undefined;
    floor.spoken = undefined;
    return;
  }
  const key = floor.quoted ?? floor.spoken;
  const held = result[key];
  if (!held) return;
  const range = { first: at, last: at };
  if (floor.quoted === key) {
    result[key] = { ...held, content: [...held.content, range].sort((a, b) => a.first - b.first) };
  } else {
    const { cue, source } = held;
    floor.quoted = result.length;
    result.push({ rule: 'floating-quotation', content: [range], cue, source });
  }
  floor.block = block;
}

/** Whether a sentence opens its block or follows a quotation; after "The fans were angry." others may speak. */
function opensBlock({ passage }: RuleContext, at: number): boolean {
  const sentence = passage.units[at]?.sentence ?? 0;
  const first = passage.sentences[sentence]?.first ?? at;
  const before = passage.units[first - 1];
  if (!before || before.pos === 'QUOTE') return true;
  return passage.sentences[before.sentence]?.block !== passage.sentences[sentence]?.block;
}

/** Whether a quotation ends with a question, which somebody else answers in the next paragraph. */
function isQuestion(scene: RuleContext, held: Proposal | undefined): boolean {
  const last = scene.passage.units[held?.content.at(-1)?.last ?? -1];
  return last !== undefined && /\?[”"’'»“‹›«`]*$/u.test(last.text);
}

/** Whether quoted words are speech whose cue was not recognized, so that the current speaker is unknown. */
function isSpeech(unit: Unit): boolean {
  return /[,?!…][”"’'»“‹›«`]*$/u.test(unit.text) && (unit.text.match(WORD)?.length ?? 0) >= SHORTEST_SPEECH;
}

function blockOf(scene: RuleContext, at: number): number {
  const { units, sentences } = scene.passage;
  return sentences[units[at]?.sentence ?? 0]?.block ?? -1;
}

function isQuoted(scene: RuleContext, proposal: Proposal): boolean {
  const { units } = scene.passage;
  return proposal.content.every(({ first, last }) => first === last && units[first]?.pos === 'QUOTE');
}

/** Whether quoted text is a whole sentence with enough words to be speech. */
function standsAlone(scene: RuleContext, at: number, unit: Unit): boolean {
  const sentence = scene.passage.sentences[unit.sentence];
  if (!sentence) return false;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const other = scene.passage.units[i];
    if (i !== at && other && other.pos !== 'QUOTE' && /[\p{L}\p{N}]/u.test(other.text)) return false;
  }
  const words = unit.text.match(WORD)?.length ?? 0;
  return words >= SHORTEST_SPEECH || (words > 0 && /[.?!…][”"’'»“‹›«`]*$/u.test(unit.text));
}
