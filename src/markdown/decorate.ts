import type { Element, Properties } from 'hast';
import { assignMentionIds, mentionKey, timeId } from '../anchors/mention-ids.ts';
import type { Decided, Mention, TimeExpression } from '../annotate/types.ts';
import type { AnchoredQuotation, ArticleRecord } from '../schemas/article-record.ts';
import type { Span } from '../text/span.ts';
import type { WrapperPlace, Wrapping } from './wrap.ts';

/** What is wrapped. */
type Annotated = Pick<ArticleRecord, 'quotations' | 'mentions' | 'times'>;

/** What an editor did to an annotation, in words for readers. */
type DecidedWords = (decided: Decided) => string;

/**
 * The wrappings of an article's annotations, outermost first if spans are equal:
 * quotations, their sources and cues, times, mentions.
 */
export function listWrappings(
  record: Annotated,
  decidedWords: DecidedWords = ({ verdict }) => verdict,
): Wrapping[] {
  const ids = assignMentionIds(record.mentions);
  const stops: Stops = new Map();
  return [
    ...record.quotations.flatMap(wrapQuotation),
    ...record.times.map((time, i) => wrapTime(time, timeId(i), decidedWords)),
    ...record.mentions.map((mention) => wrapMention(mention, ids.get(mention), { stops, decidedWords })),
  ];
}

function wrapQuotation(quotation: AnchoredQuotation): Wrapping[] {
  const { id, kind } = quotation;
  const content = quotation.content.map((span, part) =>
    wrap(span, ({ first }) =>
      createElement('mark', {
        id: first && part === 0 ? id : undefined,
        className: ['quotation', kind],
        dataQuotation: id,
        ariaDetails: first && part === 0 ? `about-${id}` : undefined,
      }),
    ),
  );
  const part = (name: string) => (span: Span) =>
    wrap(span, () => createElement('span', { className: [name], dataOf: id }));
  return [...content, ...quotation.source.map(part('source')), ...quotation.cue.map(part('cue'))];
}

/** HTML has only days, months and years; whatever else an EDTF date says stays in a data attribute. */
const HTML_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

function wrapTime(time: TimeExpression, id: string, decidedWords: DecidedWords): Wrapping {
  const plain = HTML_DATE.test(time.value);
  return wrap(time, ({ first }) =>
    createElement(plain ? 'time' : 'span', {
      id: first ? id : undefined,
      className: ['time'],
      dateTime: plain ? time.value : undefined,
      dataTime: time.value,
      dataRule: time.rule,
      dataConfidence: String(time.confidence),
      dataDecided: time.decided && decidedWords(time.decided),
    }),
  );
}

/**
 * The mention of each entity at which the Tab key stops: its first link. Somebody who reads with the keyboard need not
 * pass the others, which the list below the text leads to.
 */
type Stops = Map<string, Mention>;

function wrapMention(
  mention: Mention,
  id: string | undefined,
  { stops, decidedWords }: { readonly stops: Stops; readonly decidedWords: DecidedWords },
): Wrapping {
  const { entity, type, kind, rule, confidence, decided } = mention;
  return wrap(mention, ({ insideLink, aroundLink, first }) => {
    const link = entity !== null && kind !== 'pronoun' && !insideLink && !aroundLink;
    if (link && !stops.has(entity)) stops.set(entity, mention);
    const isStop = link && first && stops.get(entity) === mention;
    return createElement(link ? 'a' : 'span', {
      id: first ? id : undefined,
      className: ['mention', type, ...(kind === 'name' ? [] : [kind])],
      href: link ? `/entities/${entity}/` : undefined,
      tabIndex: link && !isStop ? -1 : undefined,
      dataEntity: mentionKey(mention),
      dataRule: rule,
      dataConfidence: String(confidence),
      dataDecided: decided && decidedWords(decided),
    });
  });
}

/** The wrapping of published words that are no quotation any more. */
export function wrapStanding({ start, end, id }: Span & { readonly id: string }): Wrapping {
  return wrap({ start, end }, ({ first }) => createElement('span', { id: first ? id : undefined }));
}

function wrap({ start, end }: Span, make: (place: WrapperPlace) => Element): Wrapping {
  return { start, end, toElement: make };
}

/** An element without children; undefined properties are left out. */
export function createElement(
  tagName: string,
  properties: Readonly<Record<string, Properties[string] | undefined>>,
): Element {
  const set = Object.entries(properties).filter((entry) => entry[1] !== undefined);
  return { type: 'element', tagName, properties: Object.fromEntries(set), children: [] };
}
