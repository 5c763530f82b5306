import type { EntityType } from '../entity-types/entity-types.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { AttributionModel } from './learned/model.ts';

export type { Block, EntityType, Span };

/** A role that an entity held; `from` and `to` are EDTF dates, absent where open or unknown. */
export interface Role {
  /** Phrases that refer to the holder: "President of Russia", "Russian leader". */
  readonly names: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the core needs to know of an entity; the authority file's records are assignable to it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Display name. */
  readonly name: string;
  /** Every other name, in any script, the display name excluded. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** For pronouns; absent where the record does not tell. */
  readonly gender?: 'female' | 'male' | 'other' | undefined;
  /** Words that the entity's country or place lends to others: "Russian", "Turkish". */
  readonly demonyms?: readonly string[] | undefined;
  /** An outlet or agency: a quotation may come through it (`via`). */
  readonly outlet?: boolean | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly geonames?: number | undefined;
}

/** One place of the gazetteer (GeoNames). */
export interface GazetteerPlace {
  /** Absent for countries and regions, which the city file does not number. */
  readonly geonames?: number | undefined;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly kind?: 'country' | 'region' | 'city' | undefined;
}

/** Place names of the whole world. */
export interface Gazetteer {
  /** Every place that bears the name, the most populous first; `[]` where none does. */
  lookup(name: string): readonly GazetteerPlace[];
  /** The country, ISO 3166-1 alpha-2, that a normalized adjective or people belongs to: "turkish" → TR. */
  countryOfDemonym?(word: string): string | undefined;
}

/** All that the core knows about the world; it is passed in, since the core reads no files. */
export interface Knowledge {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly gazetteer?: Gazetteer | undefined;
  /** Weights that find attributions which no rule does; without them the rules stand alone. */
  readonly attribution?: AttributionModel | undefined;
}

/** An article as the core takes it: strings in. */
export interface ArticleInput {
  readonly text: string;
  /** Absent for plain text: blocks are then the stretches between blank lines. */
  readonly blocks?: readonly Block[] | undefined;
  /** The dateline's day as an ISO date; relative dates are left alone without it. */
  readonly published?: string | undefined;
  /** BCP 47 tag of the text; absent means English, the one language that the engine knows. */
  readonly language?: string | undefined;
}

/** Why an annotation stands: the named piece of logic, and how sure it is, from 0 to 1. */
export interface Provenance {
  readonly rule: string;
  readonly confidence: number;
}

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A span that refers to an entity; `entity` is null where no record fits. */
export interface Mention extends Span, Provenance {
  readonly kind: MentionKind;
  readonly type: EntityType;
  readonly entity: string | null;
  /** The fullest name in the article of one that has no record; the same for all its mentions. */
  readonly provisional?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: number;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** An attribution relation as in PARC and PolNeAR: content, cue and source, one span a block. */
export interface Quotation extends Provenance {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly speaker: string | null;
  /** The fullest name in the article of a speaker that has no record. */
  readonly provisional?: string;
  readonly via: string | null;
  /** The source is a person or body that the article declines to name ("a senior US official"). */
  readonly unnamed?: boolean;
  /**
   * The article does not say that the source said so: the cue denies, doubts, negates or only supposes ("did not say
   * that"). Wherever the content is shown, its cue must stand beside it.
   */
  readonly negated?: boolean;
}

/** A time expression with its value in Extended Date/Time Format (EDTF, ISO 8601-2:2019). */
export interface TimeExpression extends Span, Provenance {
  readonly value: string;
}

/** A doubt about the author's text, such as a quotation mark that nothing closes. */
export interface Message extends Span {
  readonly rule: string;
  readonly reason: string;
}

/** Everything that the core finds; each list sorted by position. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly messages: readonly Message[];
}
