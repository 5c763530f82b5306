import type { Span } from '../text/span.ts';
import type { GoldArticle, GoldAttribution } from '../training/read-gold.ts';
import type { FoundAttribution, Outcome } from './score.ts';
import { commonLength, totalLength, unionSpans } from './spans.ts';

/** The kinds of error, each with the description that the report prints. */
export const ERROR_CLASSES = {
  'content-short': 'found, but less than half of its content',
  'content-long': 'found, but with more than its content',
  'content-beside': 'found by its cue, but with different words as content',
  'direct-missed': 'direct speech, not found',
  'mixed-missed': 'partly quoted, not found',
  'indirect-missed': 'not quoted, not found',
  'source-missing': 'found, but without its source',
  'source-wrong': 'found, but with the wrong source',
  'source-invented': 'found, but with a source that it does not have',
  'false-direct': 'reported as direct speech, but is not',
  'false-mixed': 'partly quoted words that are not an attribution',
  'false-indirect': 'unquoted words that are not an attribution',
} as const;

export type ErrorClass = keyof typeof ERROR_CLASSES;

/** One error; `gold` or `found` is missing if that side has no counterpart. */
export interface AttributionError {
  readonly kind: ErrorClass;
  readonly article: string;
  readonly gold?: GoldAttribution;
  readonly found?: FoundAttribution;
}

/** Every error in an article: first by gold attribution, in order, then the false positives. */
export function findErrors(
  article: GoldArticle,
  found: readonly FoundAttribution[],
  outcome: Outcome,
): AttributionError[] {
  const { matched, isDirect } = outcome;
  const hits = new Set(matched.values());
  const loose = found.map((one, index) => ({ one, index })).filter(({ index }) => !hits.has(index));
  const used = new Set<number>();
  const errors: AttributionError[] = [];
  for (const [index, gold] of article.attributions.entries()) {
    const hit = found[matched.get(index) ?? -1];
    if (hit) {
      const kind = sourceError(gold, hit);
      if (kind) errors.push({ kind, article: article.id, gold, found: hit });
      continue;
    }
    const near = loose.find(({ one, index: at }) => !used.has(at) && meets(one, gold));
    if (near) used.add(near.index);
    const kind = near ? contentError(gold, near.one) : missedError(article, gold, isDirect[index] ?? false);
    errors.push({ kind, article: article.id, gold, ...(near ? { found: near.one } : {}) });
  }
  for (const { one, index } of loose) {
    if (!used.has(index)) errors.push({ kind: `false-${one.kind}`, article: article.id, found: one });
  }
  return errors;
}

const shares = (a: readonly Span[], b: readonly Span[]) => commonLength(unionSpans(a), unionSpans(b)) > 0;

function meets(found: FoundAttribution, gold: GoldAttribution): boolean {
  return shares(found.cue, gold.cue) || shares(found.content, gold.content);
}

function sourceError(gold: GoldAttribution, found: FoundAttribution): ErrorClass | undefined {
  if (gold.source.length === 0) return found.source.length === 0 ? undefined : 'source-invented';
  if (found.source.length === 0) return 'source-missing';
  return shares(gold.source, found.source) ? undefined : 'source-wrong';
}

function contentError(gold: GoldAttribution, found: FoundAttribution): ErrorClass {
  const own = unionSpans(found.content);
  const common = commonLength(unionSpans(gold.content), own);
  if (common === 0) return 'content-beside';
  return common * 2 > totalLength(own) ? 'content-short' : 'content-long';
}

const MARKS = /["“”]|''/;

function missedError(article: GoldArticle, gold: GoldAttribution, direct: boolean): ErrorClass {
  if (direct) return 'direct-missed';
  const quoted = gold.content.some(({ start, end }) => MARKS.test(article.text.slice(start, end)));
  return quoted ? 'mixed-missed' : 'indirect-missed';
}
