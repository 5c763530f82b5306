import type { Range } from './noun-phrases.ts';
import type { Quoted } from './pair-marks.ts';
import type { Proposal, RuleContext } from './rule.ts';
import type { Unit } from './unit.ts';

/** The compatible proposals: one per cue and one per quotation; two halves around one cue are joined. */
export function resolveProposals(scene: RuleContext, proposals: readonly Proposal[]): Proposal[] {
  const { units } = scene.passage;
  const byCue = new Map<number, Proposal>();
  const cueAt = new Map<number, number>();
  const spoken = new Map<number, Proposal>();
  for (const proposal of proposals) {
    const cue = firstTaken(cueAt, proposal.cue) ?? proposal.cue.first;
    const held = byCue.get(cue);
    const quote = quoteOf(scene, proposal.content);
    if (quote !== undefined && spoken.has(quote)) continue;
    if (held) {
      const joined = joinHalves(scene, held, proposal);
      if (!joined) continue;
      byCue.set(cue, joined);
      if (quote !== undefined) spoken.set(quote, joined);
      continue;
    }
    byCue.set(cue, proposal);
    for (let at = proposal.cue.first; at <= proposal.cue.last; at++) cueAt.set(at, cue);
    if (quote !== undefined) spoken.set(quote, proposal);
  }
  return dropNested([...byCue.values()].map((proposal) => withParts(scene, proposal))).sort(
    (a, b) => start(a) - start(b) || a.cue.first - b.cue.first,
  );

  function start(proposal: Proposal): number {
    return units[proposal.content[0]?.first ?? 0]?.start ?? 0;
  }
}

/** The key of the proposal that already uses a unit of this cue. */
function firstTaken(cueAt: ReadonlyMap<number, number>, cue: Range): number | undefined {
  for (let at = cue.first; at <= cue.last; at++) {
    const key = cueAt.get(at);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The unit of a content that consists of exactly one quotation. */
function quoteOf(scene: RuleContext, content: readonly Range[]): number | undefined {
  const only = content[0];
  if (content.length !== 1 || !only || only.first !== only.last) return undefined;
  return scene.passage.units[only.first]?.pos === 'QUOTE' ? only.first : undefined;
}

/** “I think,” he said, “that …”: one quotation split by its cue. */
function joinHalves(scene: RuleContext, held: Proposal, other: Proposal): Proposal | undefined {
  const a = quoteOf(scene, held.content);
  const b = quoteOf(scene, other.content);
  if (a === undefined || b === undefined || a === b) return undefined;
  const content = [...held.content, ...other.content].sort((x, y) => x.first - y.first);
  return { ...held, rule: 'split-quotation', content };
}

/** Drops proposals whose cue is inside the content of another; only the outer one is kept. */
function dropNested(proposals: readonly Proposal[]): Proposal[] {
  const reported = proposals
    .flatMap((proposal) => proposal.content.map((range) => ({ ...range, cue: proposal.cue.first })))
    .sort((a, b) => a.first - b.first);
  const byPlace = [...proposals].sort((a, b) => a.cue.first - b.cue.first);
  const kept = new Set<Proposal>();
  let next = 0;
  let reach: { last: number; cue: number }[] = [];
  for (const proposal of byPlace) {
    const at = proposal.cue.first;
    for (let range = reported[next]; range && range.first <= at; range = reported[next]) {
      reach.push(range);
      next++;
    }
    reach = reach.filter((range) => range.last >= at);
    const within = reach.some(
      (range) => range.cue !== at && proposal.content.every((part) => part.first <= range.last),
    );
    if (!within) kept.add(proposal);
  }
  return proposals.filter((proposal) => kept.has(proposal));
}

/** Speech that spans paragraphs has one unit in each; a proposal with one of them gets all. */
function withParts(scene: RuleContext, proposal: Proposal): Proposal {
  const { units } = scene.passage;
  const ranges: Range[] = [];
  let widened = false;
  for (const range of proposal.content) {
    const quoted = range.first === range.last ? units[range.first]?.quoted : undefined;
    if (!quoted || quoted.parts.length === 1) {
      ranges.push(range);
      continue;
    }
    widened = true;
    for (const at of unitsOf(units, range.first, quoted)) ranges.push({ first: at, last: at });
  }
  return widened ? { ...proposal, content: ranges } : proposal;
}

/** All units of a quotation, given one of them; they are adjacent, one per paragraph. */
function unitsOf(units: readonly Unit[], at: number, quoted: Quoted): number[] {
  const found = [at];
  for (let i = at - 1; i >= 0 && units[i]?.quoted === quoted; i--) found.unshift(i);
  for (let i = at + 1; i < units.length && units[i]?.quoted === quoted; i++) found.push(i);
  return found;
}
