import type { Proposal, Scene } from './rule.ts';
import type { Unit } from './units.ts';

/** Fewer words than this without a cue are a title or a remark, not floating speech. */
const SHORTEST_SPEECH = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** Gives quotations that stand alone to the speaker of the quotation before them. */
export function continueSpeech(scene: Scene, standing: readonly Proposal[]): Proposal[] {
  const { units, sentences } = scene.passage;
  const taken = new Map<number, number>();
  const result = [...standing];
  for (const [index, proposal] of result.entries()) {
    for (const { first, last } of proposal.content)
      for (let at = first; at <= last; at++) taken.set(at, index);
  }
  const cues = result
    .map((proposal, index) => ({ at: proposal.cue.last, index }))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let current: number | undefined;
  let currentBlock = -1;
  for (const [at, unit] of units.entries()) {
    while (cues[next] && (cues[next]?.at ?? 0) < at) {
      current = cues[next]?.index;
      currentBlock = sentences[units[cues[next]?.at ?? 0]?.sentence ?? 0]?.block ?? -1;
      next++;
    }
    if (unit.pos !== 'QUOTE' || taken.has(at) || !standsAlone(scene, at, unit)) continue;
    const block = sentences[unit.sentence]?.block ?? -1;
    const held = current === undefined ? undefined : result[current];
    if (held && current !== undefined && block <= currentBlock + 1 && isQuoted(scene, held)) {
      const content = [...held.content, { first: at, last: at }].sort((a, b) => a.first - b.first);
      result[current] = { ...held, content };
      currentBlock = block;
    } else if (held && (block === currentBlock || block === currentBlock + 1)) {
      const confidence = block === currentBlock ? 0.85 : 0.7;
      const { cue, source } = held;
      result.push({
        rule: 'floating-quotation',
        confidence,
        content: [{ first: at, last: at }],
        cue,
        source,
      });
      currentBlock = block;
    }
  }
  return result;
}

function isQuoted(scene: Scene, proposal: Proposal): boolean {
  const { units } = scene.passage;
  return proposal.content.every(({ first, last }) => first === last && units[first]?.pos === 'QUOTE');
}

/** Whether a quoted stretch is a whole sentence of its own with enough words to be speech. */
function standsAlone(scene: Scene, at: number, unit: Unit): boolean {
  const sentence = scene.passage.sentences[unit.sentence];
  if (!sentence) return false;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const other = scene.passage.units[i];
    if (i !== at && other && other.pos !== 'QUOTE' && /[\p{L}\p{N}]/u.test(other.text)) return false;
  }
  return (unit.text.match(WORD)?.length ?? 0) >= SHORTEST_SPEECH;
}
