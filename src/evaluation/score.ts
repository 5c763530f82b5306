import type { Span } from '../text/span.ts';
import type { GoldArticle } from '../training/read-gold.ts';
import { flagInsideMarks } from './inside-marks.ts';
import { matchContents } from './match.ts';
import { commonLength, totalLength, unionSpans } from './spans.ts';

/** The parts of a quotation that are scored. */
export interface FoundAttribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
}

export const PARTS = ['content', 'cue', 'source'] as const;
export type Part = (typeof PARTS)[number];

/** Running counts over articles; percentages are computed only at the end. */
export interface Counts {
  articles: number;
  direct: { gold: number; found: number; hits: number; false: number; sourced: number; speaker: number };
  all: { gold: number; found: number; hits: number; sourced: number; source: number };
  characters: Record<Part, { gold: number; found: number; hits: number }>;
}

/** Counts that start at zero. */
export function createCounts(): Counts {
  const characters = () => ({ gold: 0, found: 0, hits: 0 });
  return {
    articles: 0,
    direct: { gold: 0, found: 0, hits: 0, false: 0, sourced: 0, speaker: 0 },
    all: { gold: 0, found: 0, hits: 0, sourced: 0, source: 0 },
    characters: { content: characters(), cue: characters(), source: characters() },
  };
}

/** A gold content is direct if at least this share of it is inside quotation marks. */
const INSIDE_MARKS = 0.9;

/** How an article's attributions were matched, for the error lists. */
export interface Outcome {
  /** Maps the index of a gold attribution to the index of the quotation found for it. */
  readonly matched: ReadonlyMap<number, number>;
  readonly isDirect: readonly boolean[];
}

/** Adds one article to `counts`, which is changed in place. */
export function scoreArticle(
  counts: Counts,
  article: GoldArticle,
  found: readonly FoundAttribution[],
): Outcome {
  const { attributions, text } = article;
  const goldContents = attributions.map(({ content }) => unionSpans(content));
  const matched = matchContents(
    goldContents,
    found.map(({ content }) => unionSpans(content)),
  );
  const inside = findRuns(flagInsideMarks(text));
  const isDirect = goldContents.map(
    (union) => commonLength(union, inside) >= INSIDE_MARKS * totalLength(union),
  );
  counts.articles++;
  counts.all.gold += attributions.length;
  counts.all.found += found.length;
  counts.all.hits += matched.size;
  for (const [index, { source }] of attributions.entries()) {
    const hit = found[matched.get(index) ?? -1];
    const sourced = totalLength(unionSpans(source)) > 0;
    const right = hit !== undefined && commonLength(unionSpans(source), unionSpans(hit.source)) > 0;
    if (sourced) counts.all.sourced++;
    if (sourced && right) counts.all.source++;
    if (!isDirect[index]) continue;
    counts.direct.gold++;
    if (hit) counts.direct.hits++;
    if (sourced) counts.direct.sourced++;
    if (sourced && right) counts.direct.speaker++;
  }
  const hits = new Set(matched.values());
  for (const [index, { kind }] of found.entries()) {
    if (kind !== 'direct') continue;
    counts.direct.found++;
    if (!hits.has(index)) counts.direct.false++;
  }
  addCharacters(counts, article, found);
  return { matched, isDirect };
}

function addCharacters(counts: Counts, article: GoldArticle, found: readonly FoundAttribution[]): void {
  for (const part of PARTS) {
    const gold = unionSpans(article.attributions.flatMap((one) => one[part]));
    const own = unionSpans(found.flatMap((one) => one[part]));
    const sums = counts.characters[part];
    sums.gold += totalLength(gold);
    sums.found += totalLength(own);
    sums.hits += commonLength(gold, own);
  }
}

function findRuns(flags: Uint8Array): Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let at = 0; at <= flags.length; at++) {
    const on = flags[at] === 1;
    if (on && start < 0) start = at;
    if (!on && start >= 0) {
      runs.push({ start, end: at });
      start = -1;
    }
  }
  return runs;
}
