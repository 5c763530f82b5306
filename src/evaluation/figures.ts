import { type Counts, PARTS, type Part } from './score.ts';

/** Precision, recall and F1 (their harmonic mean), in percent. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The measured quality of a run, in percent; `gold` is the number of gold annotations. */
export interface Figures {
  readonly articles: number;
  readonly direct: Rates & { readonly gold: number };
  /** Share of direct quotations with a source that were found with an overlapping source. */
  readonly speaker: { readonly recall: number; readonly gold: number };
  readonly relation: Rates & { readonly gold: number };
  readonly source: { readonly recall: number; readonly gold: number };
  /** Counted in characters, over all articles. */
  readonly characters: Readonly<Record<Part, Rates>>;
}

/** Turns counts into figures; 0 if the denominator is 0. */
export function computeFigures(counts: Counts): Figures {
  const { direct, all, characters } = counts;
  const precision = toPercent(direct.found - direct.false, direct.found);
  const recall = toPercent(direct.hits, direct.gold);
  const sum = precision + recall;
  const part = (name: Part) =>
    computeRates(characters[name].hits, characters[name].found, characters[name].gold);
  return {
    articles: counts.articles,
    direct: { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, gold: direct.gold },
    speaker: { recall: toPercent(direct.speaker, direct.sourced), gold: direct.sourced },
    relation: { ...computeRates(all.hits, all.found, all.gold), gold: all.gold },
    source: { recall: toPercent(all.source, all.sourced), gold: all.sourced },
    characters: { content: part('content'), cue: part('cue'), source: part('source') },
  };
}

function toPercent(count: number, of: number): number {
  return of === 0 ? 0 : (100 * count) / of;
}

function computeRates(hits: number, found: number, gold: number): Rates {
  return {
    precision: toPercent(hits, found),
    recall: toPercent(hits, gold),
    f1: toPercent(2 * hits, found + gold),
  };
}

/** The figures as a plain-text table, one line per figure. */
export function formatTable(figures: Figures): string[] {
  const { direct, speaker, relation, source, characters } = figures;
  const rates = ({ precision, recall, f1 }: Rates) =>
    `P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`;
  return [
    `direct    ${rates(direct)}  (${direct.gold} gold)`,
    `speaker   ${speaker.recall.toFixed(1)}  (${speaker.gold} direct with a source)`,
    `relation  ${rates(relation)}  (${relation.gold} gold)`,
    `source    ${source.recall.toFixed(1)}  (${source.gold} with a source)`,
    ...PARTS.map((part) => `chars     ${part.padEnd(8)}${rates(characters[part])}`),
  ];
}
