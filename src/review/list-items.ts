import { assignMentionIds, timeId } from '../anchors/mention-ids.ts';
import { type TextQuoteSelector, toSelector } from '../anchors/selector.ts';
import type {
  Annotations,
  Decided,
  Entity,
  Gazetteer,
  Mention,
  Quotation,
  TimeExpression,
} from '../annotate/types.ts';
import { distanceKm } from '../math/great-circle.ts';
import type { Decision, Subject } from '../schemas/decision.ts';
import type { Span } from '../text/span.ts';

/** What an annotation can be decided to be, in words and as fields of a decision. */
export interface Choice {
  readonly label: string;
  readonly set: Partial<Decision>;
  /** Whether it is what the annotation says now. */
  readonly current: boolean;
}

/** An annotation for an editor to decide about. */
export interface ReviewItem {
  readonly of: Subject;
  /** Id of its element on the article's page; undefined if it has none. */
  readonly id: string | undefined;
  readonly selector: TextQuoteSelector;
  /** The text around its words, to see and to adjust where it begins and ends; "" if it is in several pieces. */
  readonly before: string;
  readonly after: string;
  readonly choices: readonly Choice[];
  readonly rule: string;
  readonly confidence: number;
  readonly decided: Decided | undefined;
  /** How many annotations of the article have the same words and meaning. */
  readonly same: number;
  /** Doubt × weight; the highest comes first. */
  readonly worth: number;
}

/** The article that is reviewed, and what is known besides. */
export interface ItemSetting {
  readonly text: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly gazetteer: Gazetteer | undefined;
}

type Found = Pick<Annotations, 'mentions' | 'times'> & {
  readonly quotations: readonly (Quotation & { readonly id: string })[];
};

/** Readers meet a quotation on a page of its own, and a pronoun hardly at all. */
const WEIGHTS = { quotation: 3, name: 2, nominal: 1, pronoun: 0.5, time: 1 } as const;
/** Characters of context that an editor sees on either side. */
const CONTEXT = 160;
/** As many choices as there are digit keys. */
const MOST_CHOICES = 9;

/** The annotations of an article, those that nobody decided about first, in order of doubt × weight. */
export function listItems({ mentions, quotations, times }: Found, setting: ItemSetting): ReviewItem[] {
  const ids = assignMentionIds(mentions);
  const counts = new Map<string, number>();
  const keyOf = (one: Mention) => `${setting.text.slice(one.start, one.end)}\n${meaningKey(one)}`;
  for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
  const items = [
    ...quotations.map((one) => ({
      ...itemOf('quotation', one, one.content, setting),
      id: one.id,
      choices: listSpeakers(one, mentions, setting),
      worth: WEIGHTS.quotation * (1 - one.confidence),
    })),
    ...mentions.map((one) => ({
      ...itemOf('mention', one, [one], setting),
      id: ids.get(one),
      same: counts.get(keyOf(one)) ?? 1,
      choices: listMeanings(one, mentions, setting),
      worth: WEIGHTS[one.kind] * (1 - one.confidence),
    })),
    ...times.map((one, i) => ({
      ...itemOf('time', one, [one], setting),
      id: timeId(i),
      choices: [{ label: one.value, set: { time: one.value }, current: true }],
      worth: WEIGHTS.time * (1 - one.confidence),
    })),
  ];
  return items.sort(
    (a, b) => Number(a.decided !== undefined) - Number(b.decided !== undefined) || b.worth - a.worth,
  );
}

function itemOf(
  of: Subject,
  { rule, confidence, decided }: Mention | Quotation | TimeExpression,
  spans: readonly Span[],
  { text }: ItemSetting,
): Omit<ReviewItem, 'id' | 'choices' | 'worth'> {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const isWhole = spans.length === 1;
  return {
    of,
    selector: toSelector(text, spans),
    before: isWhole ? text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '') : '',
    after: isWhole ? text.slice(end, end + CONTEXT).replace(/\s\S*$/, '') : '',
    rule,
    confidence,
    decided,
    same: 1,
  };
}

function meaningKey({ entity, provisional, geonames, country }: Mention): string {
  return JSON.stringify([entity, provisional, geonames, country]);
}

/** What words can mean that nobody has marked. */
export function listChoices(of: Subject, span: Span, found: Found, setting: ItemSetting): Choice[] {
  if (of === 'time') return [];
  if (of === 'quotation') return listSpeakers(undefined, found.mentions, setting);
  return listMeanings(span, found.mentions, setting);
}

/** The speakers of an article, the nearest first, and nobody. */
function listSpeakers(
  quotation: Quotation | undefined,
  mentions: readonly Mention[],
  { entities }: ItemSetting,
): Choice[] {
  const [at] = quotation?.content ?? [];
  const nearest = [...mentions]
    .filter(({ kind }) => kind === 'name')
    .sort((a, b) => Math.abs(a.start - (at?.start ?? 0)) - Math.abs(b.start - (at?.start ?? 0)));
  const speakers = new Map<string, Decision['speakers']>();
  const add = (label: string, set: Decision['speakers']) => {
    if (!speakers.has(label)) speakers.set(label, set);
  };
  if (quotation?.speakers)
    add(
      quotation.speakers.map((one) => nameOf(one, entities)).join(' and '),
      quotation.speakers.map(({ entity, provisional = '' }) =>
        entity === null ? { name: provisional } : { entity },
      ),
    );
  else if (quotation && (quotation.speaker !== null || quotation.provisional !== undefined))
    add(nameOf({ entity: quotation.speaker, ...named(quotation) }, entities), [
      referTo(quotation.speaker, quotation.provisional),
    ]);
  else add(NOBODY, []);
  const current = [...speakers.keys()][0];
  for (const { entity, provisional } of nearest)
    if (entity !== null || provisional !== undefined)
      add(nameOf({ entity, ...named({ provisional }) }, entities), [referTo(entity, provisional)]);
  const listed = [...speakers].filter(([label]) => label !== NOBODY).slice(0, MOST_CHOICES - 1);
  const nobody: [string, Decision['speakers']] = [NOBODY, []];
  return [...listed, nobody].map(([label, set]) => ({
    label,
    set: { speakers: set },
    current: quotation !== undefined && label === current,
  }));
}

const NOBODY = 'Nobody who is known';

function referTo(
  entity: string | null,
  provisional: string | undefined,
): { entity: string } | { name: string } {
  return entity === null ? { name: provisional ?? '' } : { entity };
}

function named({ provisional }: { readonly provisional?: string | undefined }): { provisional?: string } {
  return provisional === undefined ? {} : { provisional };
}

function nameOf(
  { entity, provisional }: { readonly entity: string | null; readonly provisional?: string },
  entities: ReadonlyMap<string, Entity>,
): string {
  return entity === null ? (provisional ?? '') : (entities.get(entity)?.name ?? entity);
}

/** What a mention means now, what else in the article has a name like it, and the places with this name. */
function listMeanings(
  mention: Mention | Span,
  mentions: readonly Mention[],
  { text, entities, gazetteer }: ItemSetting,
): Choice[] {
  const words = text.slice(mention.start, mention.end);
  const choices: Choice[] = [];
  const add = (label: string, set: Partial<Decision>, current = false) => {
    if (choices.length < MOST_CHOICES && !choices.some((one) => one.label === label))
      choices.push({ label, set, current });
  };
  if ('kind' in mention) addCurrent(mention, words, { entities, add });
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const isLike = (name: string) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(last);
  for (const { id, name, aliases } of entities.values())
    if ([name, ...aliases].some(isLike)) add(labelOf(entities.get(id), name), { entity: id });
  const located = mentions.find(
    (one) => one.lat !== undefined && one.lon !== undefined && one.start !== mention.start,
  );
  for (const { name, country, lat, lon, geonames } of gazetteer?.lookup(words) ?? []) {
    const far =
      located?.lat === undefined || located.lon === undefined
        ? ''
        : `, ${Math.round(distanceKm([lon, lat], [located.lon, located.lat]))} km from ${text.slice(located.start, located.end)}`;
    add(`${name} (${country}${far})`, {
      type: 'place',
      place: { name, lat, lon, ...(geonames === undefined ? {} : { geonames }) },
    });
  }
  for (const { entity } of mentions)
    if (entity !== null) add(labelOf(entities.get(entity), entity), { entity });
  return choices;
}

type Add = (label: string, set: Partial<Decision>, current?: boolean) => void;

function addCurrent(
  { entity, type, provisional, lat, lon, geonames }: Mention,
  words: string,
  { entities, add }: { readonly entities: ReadonlyMap<string, Entity>; readonly add: Add },
): void {
  if (entity !== null) {
    add(labelOf(entities.get(entity), entity), { entity }, true);
    return;
  }
  const full = provisional ?? words;
  const place =
    lat === undefined || lon === undefined
      ? {}
      : { place: { name: full, lat, lon, ...(geonames === undefined ? {} : { geonames }) } };
  add(`${full} (${type} without a record)`, { name: full, type, ...place }, true);
}

function labelOf(entity: Entity | undefined, name: string): string {
  return entity ? `${entity.name} (${entity.type})` : name;
}
