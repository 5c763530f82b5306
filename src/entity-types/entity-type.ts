import type { ZodNumber, ZodObject, ZodRawShape, ZodString, ZodType, z } from 'zod';

/**
 * The tools for defining a type's fields. They are passed in so that the layers can be used without the schema library.
 */
export interface FieldTools {
  readonly z: typeof z;
  /** The id of another entity. */
  readonly id: ZodString;
  /** An EDTF date. */
  readonly date: ZodType<string>;
  /** Adds a check to a group of fields that `from` is not after `to`; types with both always have it. */
  readonly inOrder: <T extends ZodType<{ from?: string | undefined; to?: string | undefined }>>(
    group: T,
  ) => T;
  readonly coordinates: ZodObject<{ lat: ZodNumber; lon: ZodNumber }>;
}

/** A layer of annotations that readers can turn off; several types may share one. */
export interface Layer {
  /** The value of `data-layers-off` and of the reader's stored choice. */
  readonly name: string;
  readonly label: string;
}

/** The look of mentions in the text and of entities in lists. */
export interface Mark {
  /** A color from `src/design/colors.ts`. */
  readonly color: 'person' | 'organization' | 'place' | 'event';
  /** Style of the line under a mention; types with the same color have the same style. */
  readonly underline: 'solid' | 'double' | 'dashed' | 'wavy';
  /** Width and style of the line next to an entity in a list. */
  readonly edge: string;
}

/** A field whose value is the id of another entity, or a list of ids. */
export interface Link {
  readonly field: string;
  /** Label on the entity's page. */
  readonly label: string;
}

/** The complete definition of an entity type. */
export interface EntityTypeDefinition<T extends string, F extends ZodRawShape> {
  /** The value of `type` in records and mentions, and the word for one of them on pages. */
  readonly type: T;
  /** The plural: "people". */
  readonly plural: string;
  /** The folder of the records in `content/entities/`. */
  readonly folder: string;
  /** The fields that a record may have in addition to those of all types. */
  readonly fields: (tools: FieldTools) => F;
  readonly links: readonly Link[];
  /** Lists of objects in which one field is the id of another entity. */
  readonly nestedLinks?: readonly { readonly list: string; readonly field: string }[];
  /** Whether it can be the source of a quotation. */
  readonly speaks: boolean;
  /** Whether its dates appear in the timeline. */
  readonly inTimeline: boolean;
  readonly layer: Layer;
  readonly mark: Mark;
  /** The equivalent in schema.org. */
  readonly jsonLd: {
    readonly type: string;
    /** More specific types for some values of the field `kind`. */
    readonly typeOfKind?: Readonly<Record<string, string>>;
    /** The field that has the value of each property. */
    readonly properties: Readonly<Record<string, string>>;
  };
}

/** Infers the exact type of a definition, and returns it unchanged. */
export function defineEntityType<const T extends string, F extends ZodRawShape>(
  definition: EntityTypeDefinition<T, F>,
): EntityTypeDefinition<T, F> {
  return definition;
}
