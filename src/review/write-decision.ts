import { isMap, isSeq, parseDocument } from 'yaml';
import { findWords } from '../anchors/find-words.ts';
import { foldText } from '../anchors/fold-text.ts';
import type { Decision } from '../schemas/decision.ts';
import { overlaps, type Span } from '../text/span.ts';
import { placeNear, type ReviewedText } from './place-words.ts';
import type { LoadedReview } from './read-reviews.ts';

/** How a new file of decisions begins. */
const HEADER = `# What editors decided about the annotations of this article. "exact" has the words as they stand in the
# article, "prefix" and "suffix" what is around them; "newsgloss dev" writes this file, and you may edit it.
`;

/** Fields that are left out where they say nothing. */
const DEFAULTS: Partial<Decision> = { prefix: '', suffix: '', scope: 'here', of: 'mention' };

/**
 * The text of a file of decisions with one more; it takes the place of an earlier one about the same annotation, and
 * everything else in the file, comments included, stays. `source` is undefined for a new file.
 */
export function withDecision(
  source: string | undefined,
  {
    decision,
    review,
    text,
  }: {
    readonly decision: Decision;
    /** What is in the file. */
    readonly review: Pick<LoadedReview, 'decisions'>;
    readonly text: ReviewedText;
  },
): string {
  const document = parseDocument(
    source === undefined || source.trim() === '' ? `${HEADER}decisions: []\n` : source,
  );
  if (!isMap(document.contents) || !isSeq(document.get('decisions')))
    document.set('decisions', document.createNode([]));
  const before = review.decisions.findIndex((other) => isAboutSame(other, decision, text));
  const former = review.decisions[before];
  const isUndone = former?.decide === 'add' && decision.decide === 'reject';
  if (isUndone) document.deleteIn(['decisions', before]);
  else {
    const joined = former ? join(former, decision) : decision;
    const node = document.createNode(tidy(joined));
    if (former) document.setIn(['decisions', before], node);
    else document.addIn(['decisions'], node);
  }
  const list = document.get('decisions');
  if (isSeq(list)) list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

/** The later decision, found by the words of the earlier one, with what that had set and this does not. */
function join(former: Decision, decision: Decision): Decision {
  const { exact, prefix, suffix } = former;
  const keeps = decision.decide !== 'reject' && former.decide !== 'reject' && former.scope === decision.scope;
  const isAbout = former.decide === 'add' || (former.decide === 'set' && decision.decide === 'confirm');
  const settings = { ...(keeps ? former : {}), ...decision };
  return { ...settings, exact, prefix, suffix, decide: keeps && isAbout ? former.decide : decision.decide };
}

function isAboutSame(other: Decision, decision: Decision, text: ReviewedText): boolean {
  if (other.of !== decision.of || other.scope !== decision.scope) return false;
  if (other.scope === 'article') return foldText(other.exact).folded === foldText(decision.exact).folded;
  const wanted = placesOf(decision, text);
  const theirs = placesOf(other, text);
  return wanted.length > 0 && theirs.some((one) => wanted.some((span) => isSamePlace(one, span)));
}

/** Half of both is the same words. */
function isSamePlace(a: Span, b: Span): boolean {
  if (!overlaps(a, b)) return false;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

/** Where a decision's words are, the ones found and those that it sets. */
function placesOf(decision: Decision, text: ReviewedText): readonly Span[] {
  const found = findWords(decision, text.searched);
  if (typeof found === 'string') return [];
  const [first] = found;
  const set = decision.words === undefined || !first ? [] : (placeNear(decision.words, first, text) ?? []);
  return [...found, ...set];
}

function tidy(decision: Decision): Partial<Decision> {
  const entries = Object.entries(decision).filter(
    ([field, value]) => value !== undefined && Reflect.get(DEFAULTS, field) !== value,
  );
  return Object.fromEntries(entries);
}
