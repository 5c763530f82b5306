import type {
  Decided,
  Entity,
  Mention,
  Quotation,
  SpeakerReference,
  TimeExpression,
} from '../annotate/types.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Span } from '../text/span.ts';
import { placeNear, type ReviewedText } from './place-words.ts';

/** The rule of an annotation that an editor made or changed. */
export const EDITOR = 'editor';

/** The text that is reviewed, and the records that decisions may name. */
export type Setting = ReviewedText & { readonly entities: ReadonlyMap<string, Entity> };

/** A mention as a decision has it. */
export function setMention(mention: Mention, decision: Decision, setting: Setting): Mention {
  const [span = mention] =
    decision.words === undefined ? [mention] : (placeNear(decision.words, mention, setting) ?? []);
  const meant = meaningOf(decision, setting.entities);
  const { start, end } = span;
  if (!meant) return { ...mention, start, end, ...provenance(mention, decision) };
  const { kind } = mention;
  return { start, end, kind, ...meant(mention), ...provenance(mention, decision) };
}

/** A mention that was missed. */
export function addMention(
  decision: Decision,
  { start, end }: Span,
  { entities }: Setting,
): Mention | undefined {
  const meant = meaningOf(decision, entities);
  const type = entities.get(decision.entity ?? '')?.type ?? decision.type;
  if (!meant || type === undefined) return undefined;
  return {
    start,
    end,
    kind: 'name',
    ...meant({ type }),
    rule: EDITOR,
    confidence: 1,
    decided: toDecided(decision),
  };
}

type Meaning = Omit<Mention, keyof Span | 'rule' | 'confidence' | 'kind' | 'decided'>;

/** What a decision says that a mention means, given what it meant; undefined if it does not say. */
function meaningOf(
  { entity, name, type, place }: Decision,
  entities: ReadonlyMap<string, Entity>,
): ((before: Pick<Mention, 'type'> & Partial<Mention>) => Meaning) | undefined {
  const located = place && {
    lat: place.lat,
    lon: place.lon,
    ...(place.geonames === undefined ? {} : { geonames: place.geonames }),
  };
  const record = entity == null ? undefined : entities.get(entity);
  if (record) {
    const { id, lat, lon, geonames } = record;
    return () => ({
      entity: id,
      type: record.type,
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...(geonames === undefined ? {} : { geonames }),
      ...located,
    });
  }
  if (entity === undefined && name === undefined && type === undefined && !place) return undefined;
  return (before) => {
    const full = name ?? place?.name ?? before.provisional;
    return {
      entity: null,
      type: type ?? before.type,
      ...(full === undefined ? {} : { provisional: full }),
      ...located,
    };
  };
}

/** A quotation as a decision has it. */
export function setQuotation(quotation: Quotation, decision: Decision, setting: Setting): Quotation {
  const around = { start: quotation.content[0]?.start ?? 0, end: quotation.content.at(-1)?.end ?? 0 };
  const place = (words: string | undefined) =>
    words === undefined ? undefined : placeNear(words, around, setting);
  return {
    ...withSpeakers(quotation, decision.speakers),
    content: place(decision.words) ?? quotation.content,
    cue: place(decision.cue) ?? quotation.cue,
    source: place(decision.source) ?? quotation.source,
    kind: decision.kind ?? quotation.kind,
    via: decision.via === undefined ? quotation.via : decision.via,
    ...(decision.denied === undefined ? {} : { negated: decision.denied }),
    ...provenance(quotation, decision),
  };
}

const MARKED = /^\s*["“„«‹‘].*["”“»›’]\s*$/su;

/** A quotation that was missed. */
export function addQuotation(
  decision: Decision,
  content: readonly Span[],
  setting: Setting,
): Quotation | undefined {
  const [first] = content;
  if (!first) return undefined;
  const words = setting.text.slice(first.start, content.at(-1)?.end);
  const base: Quotation = {
    kind: MARKED.test(words) ? 'direct' : 'indirect',
    content,
    cue: [],
    source: [],
    speaker: null,
    via: null,
    rule: EDITOR,
    confidence: 1,
  };
  return setQuotation(base, { ...decision, words: undefined }, setting);
}

function withSpeakers(quotation: Quotation, speakers: Decision['speakers']): Quotation {
  if (!speakers) return quotation;
  const { provisional: _, speakers: _1, unnamed, described, ...rest } = quotation;
  const references = speakers.map(
    (one): SpeakerReference =>
      'entity' in one ? { entity: one.entity } : { entity: null, provisional: one.name },
  );
  const [first, ...others] = references;
  if (!first)
    return { ...rest, speaker: null, ...(unnamed ? { unnamed } : {}), ...(described ? { described } : {}) };
  if (others.length > 0) return { ...rest, speaker: null, speakers: references };
  const { entity, provisional } = first;
  return { ...rest, speaker: entity, ...(provisional === undefined ? {} : { provisional }) };
}

/** A date as a decision has it. */
export function setTime(time: TimeExpression, decision: Decision, setting: Setting): TimeExpression {
  const [span = time] =
    decision.words === undefined ? [time] : (placeNear(decision.words, time, setting) ?? []);
  const { start, end } = span;
  return { ...time, start, end, value: decision.time ?? time.value, ...provenance(time, decision) };
}

/** A date that was missed. */
export function addTime(decision: Decision, { start, end }: Span): TimeExpression | undefined {
  const { time } = decision;
  if (time === undefined) return undefined;
  return { start, end, value: time, rule: EDITOR, confidence: 1, decided: toDecided(decision) };
}

/** A confirmed annotation keeps its rule, since that is how it was found. */
function provenance({ rule }: { readonly rule: string }, decision: Decision) {
  return {
    rule: decision.decide === 'confirm' ? rule : EDITOR,
    confidence: 1,
    decided: toDecided(decision),
  };
}

const VERDICTS = { confirm: 'confirmed', set: 'set', add: 'added', reject: 'set' } as const;

function toDecided({ decide, by, on, reason }: Decision): Decided {
  return {
    verdict: VERDICTS[decide],
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    ...(reason === undefined ? {} : { reason }),
  };
}
