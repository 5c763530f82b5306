import type { EntityType } from '../entity-types/entity-types.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { AttributionModel } from './learned/model.ts';

export type { Block, EntityType, Span };

/** A role that an entity held; `from` and `to` are EDTF dates, absent if open or unknown. */
export interface Role {
  /** Phrases that refer to the holder: "President of Russia", "Russian leader". */
  readonly names: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the core needs to know about an entity; the authority file's records are assignable to it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Display name. */
  readonly name: string;
  /** All other names, in any script, without the display name. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Used to resolve pronouns; absent if the record does not give it. */
  readonly gender?: 'female' | 'male' | 'other' | undefined;
  /** Adjectives and peoples formed from a country or place: "Russian", "Turkish". */
  readonly demonyms?: readonly string[] | undefined;
  /** A news outlet or agency, through which a quotation may come (`via`). */
  readonly outlet?: boolean | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly geonames?: number | undefined;
}

/** A place in the gazetteer (GeoNames). */
export interface GazetteerPlace {
  /** Absent for countries and regions, which have no number in the city file. */
  readonly geonames?: number | undefined;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly kind?: 'country' | 'region' | 'city' | undefined;
}

/** Place names from all over the world. */
export interface Gazetteer {
  /** Every place with this name, the most populous first; `[]` if there is none. */
  lookup(name: string): readonly GazetteerPlace[];
  /** The country (ISO 3166-1 alpha-2) of a normalized adjective or people: "turkish" → TR. */
  countryOfDemonym?(word: string): string | undefined;
}

/** Everything the core knows about the world; it is passed in because the core reads no files. */
export interface Knowledge {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly gazetteer?: Gazetteer | undefined;
  /** Model weights for attributions that the rules miss; without them only the rules are used. */
  readonly attribution?: AttributionModel | undefined;
}

/** An article as the core receives it. */
export interface ArticleInput {
  readonly text: string;
  /** Absent for plain text, whose blocks are separated by blank lines. */
  readonly blocks?: readonly Block[] | undefined;
  /** The day of the dateline as an ISO date; without it relative dates are not resolved. */
  readonly published?: string | undefined;
  /** The text's BCP 47 language tag; absent means English, the only language the engine supports. */
  readonly language?: string | undefined;
}

/** An editor's word on an annotation, with who, when and why; the core gives none. */
export interface Decided {
  readonly verdict: 'confirmed' | 'set' | 'added';
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
  readonly reason?: string;
}

/** Why an annotation was made: the rule that found it and its confidence, from 0 to 1. */
export interface Provenance {
  readonly rule: string;
  readonly confidence: number;
  readonly decided?: Decided;
}

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A span that refers to an entity; `entity` is null if no record matches. */
export interface Mention extends Span, Provenance {
  readonly kind: MentionKind;
  readonly type: EntityType;
  readonly entity: string | null;
  /** For an entity without a record, its fullest name in the article; the same for all its mentions. */
  readonly provisional?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: number;
  /** For a country without a record: ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** One of several speakers: the id of a record, or for somebody without one, the fullest name in the article. */
export interface SpeakerReference {
  readonly entity: string | null;
  readonly provisional?: string;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** An attribution relation as in PARC and PolNeAR: content, cue and source, with one span per block. */
export interface Quotation extends Provenance {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: string | null;
  /** For a speaker without a record, the fullest name in the article. */
  readonly provisional?: string;
  /** Several who said it together ("both said"); `speaker` is null then. */
  readonly speakers?: readonly SpeakerReference[];
  readonly via: string | null;
  /** The source is a person or body that the article declines to name ("a senior US official"). */
  readonly unnamed?: boolean;
  /** The words that first described an unnamed source, if `source` only refers back to them ("he", "the official"). */
  readonly described?: readonly Span[];
  /**
   * The article does not claim that the source said this: the cue denies, doubts, negates or only supposes it ("did
   * not say that"). Wherever the content is shown, the cue must be shown with it.
   */
  readonly negated?: boolean;
}

/** A time expression with its value in Extended Date/Time Format (EDTF, ISO 8601-2:2019). */
export interface TimeExpression extends Span, Provenance {
  readonly value: string;
}

/** A doubt about the author's text, such as an unmatched quotation mark. */
export interface Message extends Span {
  readonly rule: string;
  readonly reason: string;
}

/** Everything the core finds; each list is sorted by position. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly messages: readonly Message[];
}
