import { plainWords } from '../../anchors/find-again.ts';
import { speakerOf, toSelector } from '../../anchors/selector.ts';
import type { Span } from '../../text/span.ts';
import { type Alignment, alignTexts } from './align-texts.ts';
import type { AnnotatedText } from './annotated-text.ts';
import {
  joinWords,
  mentionTraits,
  quotationTraits,
  type TraitOptions,
  type Traits,
  timeTraits,
} from './describe-annotation.ts';
import { type Pair, type Placed, pairAnnotations } from './pair-annotations.ts';

/** An annotation that was gained, lost or changed. */
export interface Change {
  readonly status: 'gained' | 'lost' | 'changed';
  readonly layer: 'mention' | 'quotation' | 'time';
  /** Its words; for one that was changed, those in the new text. */
  readonly words: string;
  /** Where it begins: in the old text if it was lost, else in the new one. */
  readonly offset: number;
  /** What it is, or was. */
  readonly traits: Traits;
  /** What is different about one that was changed; empty for others. */
  readonly fields: readonly FieldChange[];
}

/** A value that is different now; "" stands for none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly now: string;
}

/** An annotation with its words and traits. */
interface Described {
  readonly layer: Change['layer'];
  readonly spans: readonly Span[];
  readonly words: string;
  readonly traits: Traits;
}

const LAYERS = ['quotation', 'mention', 'time'] as const;

/** Compares the annotations of an article's old and new text; the changes are in the order of the texts. */
export function compareTexts(old: AnnotatedText, now: AnnotatedText, options: TraitOptions): Change[] {
  const alignment = alignTexts(old.text, now.text);
  const [before, after] = [describeAll(old, options), describeAll(now, options)];
  const pairs = LAYERS.flatMap((layer) =>
    pairAnnotations(before[layer], after[layer], { alignment, hasOwnWords: layer === 'quotation' }),
  );
  return pairs
    .flatMap((pair) => toChange(pair, alignment))
    .sort((a, b) => a.offset - b.offset || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

function describeAll(
  { text, mentions, quotations, times }: AnnotatedText,
  options: TraitOptions,
): Record<Change['layer'], Placed<Described>[]> {
  const place = (
    one: Omit<Described, 'words'>,
    more: { readonly sort: string; readonly speaker?: string | undefined },
  ): Placed<Described> => ({
    one: { ...one, words: joinWords(text, one.spans) },
    spans: one.spans,
    sort: more.sort,
    saying: { ...toSelector(text, one.spans), speaker: more.speaker },
  });
  return {
    mention: mentions.map((mention) =>
      place(
        { layer: 'mention', spans: [mention], traits: mentionTraits(mention, options) },
        { sort: mention.type },
      ),
    ),
    quotation: quotations.map((quotation) =>
      place(
        {
          layer: 'quotation',
          spans: quotation.content,
          traits: quotationTraits(quotation, text, options),
        },
        { sort: 'quotation', speaker: speakerOf(quotation) },
      ),
    ),
    time: times.map((time) =>
      place({ layer: 'time', spans: [time], traits: timeTraits(time, options) }, { sort: 'time' }),
    ),
  };
}

function toChange(pair: Pair<Described>, alignment: Alignment): Change[] {
  const { before, now } = pair;
  const one = now ?? before;
  if (!one) return [];
  const { layer, words, traits, spans } = one;
  const common = { layer, words, traits, offset: spans[0]?.start ?? 0 };
  if (!before || !now) return [{ status: now ? 'gained' : 'lost', ...common, fields: [] }];
  const fields = [...compareWords(before, now, alignment), ...compareTraits(before.traits, now.traits)];
  return fields.length === 0 ? [] : [{ status: 'changed', ...common, fields }];
}

/** "bounds" if the text is the same and other words of it are meant, "words" if the text was edited; marks do not count. */
function compareWords(before: Described, now: Described, alignment: Alignment): FieldChange[] {
  if (plainWords({ exact: before.words }) === plainWords({ exact: now.words })) return [];
  const isSameText =
    before.spans.every((span) => alignment.find(span)) && now.spans.every((span) => alignment.isOld(span));
  return [{ field: isSameText ? 'bounds' : 'words', before: before.words, now: now.words }];
}

function compareTraits(before: Traits, now: Traits): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((field) => {
    const values = { before: before[field] ?? '', now: now[field] ?? '' };
    return values.before === values.now ? [] : [{ field, ...values }];
  });
}
