import type { ComparedMention, ComparedQuotation, ComparedTime } from './annotated-text.ts';

/** What counts of an annotation besides its words, in words for an editor; a part without a value is absent. */
export type Traits = Readonly<Record<string, string>>;

export interface TraitOptions {
  /** Whether confidence counts. */
  readonly confidence: boolean;
  /** The present id of a record; other ids are returned as they are. */
  currentId(id: string): string;
}

/** Kind, type and entity of a mention. */
export function mentionTraits(mention: ComparedMention, options: TraitOptions): Traits {
  const { kind, type, entity, provisional, geonames, country } = mention;
  const place = geonames === undefined ? country : `GeoNames ${geonames}`;
  return present({
    kind,
    type,
    entity: entity === null ? nameOf(provisional ?? place) : options.currentId(entity),
    ...confidenceOf(mention, options),
  });
}

/** Kind, speaker, cue, outlet and standing of a quotation. */
export function quotationTraits(quotation: ComparedQuotation, text: string, options: TraitOptions): Traits {
  const { kind, cue, via, negated } = quotation;
  return present({
    kind,
    speaker: describeSpeaker(quotation, text, options),
    cue: joinWords(text, cue),
    via: via === null ? undefined : options.currentId(via),
    standing: negated ? 'denied or only alleged' : undefined,
    ...confidenceOf(quotation, options),
  });
}

/** The value of a time expression. */
export function timeTraits(time: ComparedTime, options: TraitOptions): Traits {
  return present({ value: time.value, ...confidenceOf(time, options) });
}

/** The words of some spans on one line. */
export function joinWords(text: string, spans: ComparedQuotation['content']): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}

function describeSpeaker(quotation: ComparedQuotation, text: string, { currentId }: TraitOptions): string {
  const { speaker, speakers, provisional, unnamed, described, source } = quotation;
  const one = (entity: string | null, name: string | undefined) =>
    entity === null ? (nameOf(name) ?? 'unknown') : currentId(entity);
  if (speaker !== null) return currentId(speaker);
  if (speakers) return speakers.map((each) => one(each.entity, each.provisional)).join(' + ');
  if (provisional !== undefined) return one(null, provisional);
  return unnamed ? `unnamed “${joinWords(text, described ?? source)}”` : 'unknown';
}

const nameOf = (name: string | undefined) => (name === undefined ? undefined : `${name} (no record)`);

function confidenceOf({ confidence }: { readonly confidence: number }, options: TraitOptions) {
  return { confidence: options.confidence ? confidence.toFixed(2) : undefined };
}

function present(traits: Readonly<Record<string, string | undefined>>): Traits {
  return Object.fromEntries(
    Object.entries(traits).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
