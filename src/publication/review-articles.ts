import type { Entity } from '../annotate/types.ts';
import { digestOf } from '../cache/digest.ts';
import { applyDecisions, type Outcome, type Reviewed } from '../review/apply-decisions.ts';
import type { LoadedReview, ReadReviews } from '../review/read-reviews.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { Decision } from '../schemas/decision.ts';
import { nearest } from '../text/nearest.ts';
import type { KeyedArticle } from './read-articles.ts';
import type { ReviewState } from './review-state.ts';

/** An article with the annotations that its editors want. */
export interface ReviewedArticle extends KeyedArticle {
  readonly review?: ReviewState;
}

/** Articles with editors' decisions, and what is wrong with these. */
export interface ReviewedArticles {
  readonly articles: readonly ReviewedArticle[];
  readonly errors: readonly ContentError[];
  /** Decisions that nothing is left of, and others that did nothing. */
  readonly doubts: readonly ContentError[];
}

/** What decisions may refer to. */
export interface ReviewContext {
  readonly entities: ReadonlyMap<string, Entity>;
  /** The present id of each record's former ones. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** The ids of all records, broken ones included. */
  readonly ids: ReadonlySet<string>;
}

/** Applies the decisions about each article. */
export function reviewArticles(
  articles: readonly KeyedArticle[],
  { reviews }: Pick<ReadReviews, 'reviews'>,
  context: ReviewContext,
): ReviewedArticles {
  const errors: ContentError[] = [];
  const doubts: ContentError[] = [];
  const reviewed = articles.map((article) => {
    const review = findReview(article, reviews, errors);
    if (!review || review.decisions.length === 0) return article;
    const decisions = review.decisions.map((one) => withPresentIds(one, context));
    errors.push(...findUnknown(review, decisions, context));
    const { text, blocks } = article.record;
    const result = applyDecisions(article.record, decisions, { text, blocks, entities: context.entities });
    const problems = describeResult(review, result);
    errors.push(...problems.errors);
    doubts.push(...problems.doubts);
    return {
      ...article,
      record: { ...article.record, ...result.annotations },
      review: stateOf(decisions, result),
      digest: digestOf(article.digest, JSON.stringify(decisions)),
    };
  });
  return { articles: reviewed, errors, doubts };
}

/** An error for each file of decisions that belongs to no article; `slugs` has all present and former ones. */
export function findStrayReviews(
  { reviews }: Pick<ReadReviews, 'reviews'>,
  slugs: ReadonlySet<string>,
): ContentError[] {
  return [...reviews].flatMap(([slug, { file }]) =>
    slugs.has(slug)
      ? []
      : [new ContentError({ file }, 'does not belong to an article; rename it to the slug of one')],
  );
}

/** The decisions about an article, under its slug or a former one. */
function findReview(
  { frontMatter: { slug, formerly } }: KeyedArticle,
  reviews: ReadReviews['reviews'],
  errors: ContentError[],
): LoadedReview | undefined {
  const [first, ...others] = [slug, ...formerly].flatMap((one) => reviews.get(one) ?? []);
  for (const { file } of others) {
    const reason = `is about the same article as ${first?.file}: move its decisions there, and delete it`;
    errors.push(new ContentError({ file }, reason));
  }
  return first;
}

function withPresentIds(decision: Decision, { formerIds }: ReviewContext): Decision {
  const now = <T extends string | null | undefined>(id: T) =>
    typeof id === 'string' ? (formerIds.get(id) ?? id) : id;
  return {
    ...decision,
    ...(decision.entity === undefined ? {} : { entity: now(decision.entity) }),
    ...(decision.via === undefined ? {} : { via: now(decision.via) }),
    ...(decision.speakers && {
      speakers: decision.speakers.map((one) => ('entity' in one ? { entity: now(one.entity) } : one)),
    }),
  };
}

function findUnknown(
  { errorAt }: LoadedReview,
  decisions: readonly Decision[],
  { ids }: ReviewContext,
): ContentError[] {
  return decisions.flatMap(({ entity, via, speakers = [] }, i) => {
    const named: (readonly [PropertyKey[], string | null | undefined])[] = [
      [['entity'], entity],
      [['via'], via],
      ...speakers.map(
        (one, n) => [['speakers', n, 'entity'], 'entity' in one ? one.entity : undefined] as const,
      ),
    ].map(([path, id]) => [path as PropertyKey[], id as string | null | undefined]);
    return named.flatMap(([path, id]) => {
      if (id == null || ids.has(id)) return [];
      const guess = nearest(id, ids);
      const remedy = guess === undefined ? 'add a record for it' : `did you mean "${guess}"?`;
      return [errorAt(['decisions', i, ...path], `there is no record with the id "${id}"; ${remedy}`)];
    });
  });
}

/** Why a decision did nothing, and what to do; undefined where it did something. */
const FAULTS: Readonly<Record<Outcome, string | undefined>> = {
  applied: undefined,
  lost: 'are not in the article any more: correct "exact", or remove the decision',
  ambiguous: 'stand in the article more than once: tell which are meant with "prefix" and "suffix"',
  unmatched: 'have no annotation any more: write decide: add, and what they mean, or remove the decision',
};

function describeResult(
  { decisions, errorAt }: LoadedReview,
  { outcomes, contradictions }: Reviewed,
): Pick<ReviewedArticles, 'errors' | 'doubts'> {
  const errors: ContentError[] = [];
  const doubts: ContentError[] = [];
  for (const [i, { exact, prefix, suffix, of }] of decisions.entries()) {
    const outcome = outcomes[i] ?? 'applied';
    const fault = FAULTS[outcome];
    if (fault === undefined) continue;
    const problem = errorAt(['decisions', i, 'exact'], `the words “${exact}” of a decided ${of} ${fault}`);
    // With context, the article was edited after the decision: it must not stop a build.
    const isOwnFault = outcome === 'ambiguous' && prefix === '' && suffix === '';
    (isOwnFault ? errors : doubts).push(problem);
  }
  for (const [first, second] of contradictions) {
    const { line } = errorAt(['decisions', first], '');
    const reason = `contradicts the decision in line ${line} about the same ${decisions[second]?.of}: keep one of the two`;
    errors.push(errorAt(['decisions', second, 'exact'], reason));
  }
  return { errors, doubts };
}

function stateOf(decisions: readonly Decision[], { annotations, rejected }: Reviewed): ReviewState {
  const all = [...annotations.mentions, ...annotations.quotations, ...annotations.times];
  const days = decisions.flatMap(({ on }) => on ?? []).sort();
  const on = days.at(-1);
  return {
    decided: all.filter(({ decided }) => decided !== undefined).length,
    rejected,
    ...(on === undefined ? {} : { on }),
  };
}
