import { findEvery, findWords } from '../anchors/find-words.ts';
import { foldText } from '../anchors/fold-text.ts';
import { checkAnnotations, startOf } from '../annotate/check.ts';
import type { Annotations, Block, Entity, Mention, Quotation, TimeExpression } from '../annotate/types.ts';
import type { Decision, Subject } from '../schemas/decision.ts';
import { bySpan, type Span } from '../text/span.ts';
import { followMentions } from './follow-mentions.ts';
import { matchAnnotation } from './match-annotation.ts';
import { type ReviewedText, splitAtBlocks, withMarks } from './place-words.ts';
import { addMention, addQuotation, addTime, setMention, setQuotation, setTime } from './set-annotation.ts';

/** What became of a decision: `lost` has no words in the article any more, `unmatched` no annotation at its words. */
export type Outcome = 'applied' | 'lost' | 'ambiguous' | 'unmatched';

/** Two decisions that do not agree about one annotation, by their indexes. */
export type Contradiction = readonly [first: number, second: number];

/** Annotations after review. */
export interface Reviewed {
  readonly annotations: Annotations;
  /** One for each decision. */
  readonly outcomes: readonly Outcome[];
  readonly contradictions: readonly Contradiction[];
  /** How many annotations were rejected. */
  readonly rejected: number;
}

/** What is reviewed, and the records that decisions may name. */
export interface ReviewSetting {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: ReadonlyMap<string, Entity>;
}

type Annotation = Mention | Quotation | TimeExpression;

/** Gives editors' decisions the last word: finds their words again, and rejects, sets and adds annotations. */
export function applyDecisions(
  found: Annotations,
  decisions: readonly Decision[],
  { text, blocks, entities }: ReviewSetting,
): Reviewed {
  const reviewed = { text, blocks, searched: foldText(text) };
  const lists = { mention: found.mentions, quotation: found.quotations, time: found.times } as const;
  const decided = new Map<Annotation, number>();
  const added: number[] = [];
  const outcomes: Outcome[] = [];
  const contradictions: Contradiction[] = [];
  const places = decisions.map((decision) => locate(decision, reviewed));
  for (const [i, decision] of decisions.entries()) {
    const words = places[i] ?? 'lost';
    const targets =
      words === 'lost' || words === 'ambiguous' ? [] : targetsOf(decision, words, lists, reviewed);
    for (const target of targets) {
      const other = decided.get(target);
      const before = other === undefined ? undefined : decisions[other];
      if (other !== undefined && before && before.scope === decision.scope && !isSame(before, decision))
        contradictions.push([other, i]);
      if (before?.scope !== 'here' || decision.scope === 'here') decided.set(target, i);
    }
    if (typeof words === 'string') outcomes.push(words);
    else if (targets.length > 0 || decision.decide === 'reject') outcomes.push('applied');
    else {
      added.push(i);
      outcomes.push('applied');
    }
  }
  const context = { ...reviewed, entities };
  const decide = <T extends Annotation>(
    list: readonly T[],
    set: (one: T, decision: Decision, setting: typeof context) => T | undefined,
  ): { kept: T[]; changes: Map<T, T | undefined> } => {
    const changes = new Map<T, T | undefined>();
    const kept = list.flatMap((one) => {
      const decision = decisions[decided.get(one) ?? -1];
      if (!decision) return [one];
      const result = decision.decide === 'reject' ? undefined : set(one, decision, context);
      changes.set(one, result);
      return result ? [result] : [];
    });
    return { kept, changes };
  };
  const mentions = decide(found.mentions, setMention);
  const quotations = decide(found.quotations, setQuotation);
  const times = decide(found.times, setTime);
  const news = { mention: [] as Mention[], quotation: [] as Quotation[], time: [] as TimeExpression[] };
  for (const i of added) {
    const decision = decisions[i];
    const words = places[i];
    if (!decision || words === undefined || typeof words === 'string') continue;
    const spans = words.map((span) => withMarks(span, decision.exact, text));
    const made = add(decision, spans, context, news);
    if (!made) outcomes[i] = 'unmatched';
  }
  const follow = followMentions(found.mentions, mentions.changes);
  const all = [...quotations.kept, ...news.quotation].map((one) =>
    quotations.changes.has(one) ? one : follow.quotation(one),
  );
  return {
    annotations: checkAnnotations(text, {
      mentions: [...mentions.kept.map(follow.mention), ...news.mention].sort(bySpan),
      quotations: all.sort((a, b) => startOf(a) - startOf(b)),
      times: [...times.kept, ...news.time].sort(bySpan),
      messages: found.messages,
    }),
    outcomes,
    contradictions,
    rejected: [mentions, quotations, times].reduce(
      (sum, { changes }) => sum + [...changes.values()].filter((one) => one === undefined).length,
      0,
    ),
  };
}

function locate(decision: Decision, { searched }: ReviewedText): readonly Span[] | 'lost' | 'ambiguous' {
  const found = findWords(decision, searched);
  if (typeof found !== 'string' || decision.scope !== 'article') return found;
  const every = findEvery(decision.exact, searched);
  return every.length > 0 ? every.slice(0, 1) : 'lost';
}

type Lists = {
  readonly mention: readonly Mention[];
  readonly quotation: readonly Quotation[];
  readonly time: readonly TimeExpression[];
};

/** The annotations that a decision is about: at its words, or wherever the article has them. */
function targetsOf(
  { of, scope, exact }: Decision,
  words: readonly Span[],
  lists: Lists,
  text: ReviewedText,
): Annotation[] {
  const places = scope === 'article' ? findEvery(exact, text.searched).map((span) => [span]) : [words];
  const setting = { spansOf: spansOf[of], text: text.text };
  const targets = places.flatMap((place) => matchAnnotation<Annotation>(lists[of], place, setting) ?? []);
  return [...new Set(targets)];
}

const spansOf: Readonly<Record<Subject, (annotation: Annotation) => readonly Span[]>> = {
  mention: (one) => ('start' in one ? [one] : []),
  time: (one) => ('start' in one ? [one] : []),
  quotation: (one) => ('content' in one ? one.content : []),
};

function isSame(a: Decision, b: Decision): boolean {
  const key = ({ by: _, on: _1, reason: _2, exact: _3, prefix: _4, suffix: _5, ...rest }: Decision) =>
    JSON.stringify(Object.entries(rest).sort());
  return key(a) === key(b);
}

type Context = ReviewedText & { readonly entities: ReadonlyMap<string, Entity> };

function add(
  decision: Decision,
  spans: readonly Span[],
  context: Context,
  news: { mention: Mention[]; quotation: Quotation[]; time: TimeExpression[] },
): boolean {
  const places = decision.scope === 'article' ? findEvery(decision.exact, context.searched) : spans;
  const within = places.flatMap((span) => splitAtBlocks(span, context));
  if (decision.of === 'quotation') {
    const made = addQuotation(decision, within, context);
    if (made) news.quotation.push(made);
    return made !== undefined;
  }
  const made = within.map((span) =>
    decision.of === 'mention' ? addMention(decision, span, context) : addTime(decision, span),
  );
  for (const one of made) {
    if (one && 'value' in one) news.time.push(one);
    else if (one && 'kind' in one) news.mention.push(one);
  }
  return made.some((one) => one !== undefined);
}
