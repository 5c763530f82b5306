import type { ZodNumber, ZodObject, ZodRawShape, ZodString, ZodType, z } from 'zod';

/**
 * What a type builds its fields with. It is passed in, so that a browser can be sent what a type says of its layer
 * without the schema library.
 */
export interface FieldTools {
  readonly z: typeof z;
  /** The id of another entity. */
  readonly id: ZodString;
  /** An EDTF date. */
  readonly date: ZodType<string>;
  /** Adds to a group of fields that its `from` does not come after its `to`; types with both have it anyway. */
  readonly inOrder: <T extends ZodType<{ from?: string | undefined; to?: string | undefined }>>(
    group: T,
  ) => T;
  readonly coordinates: ZodObject<{ lat: ZodNumber; lon: ZodNumber }>;
}

/** A layer of the annotations, which a reader can switch off; several types may share one. */
export interface Layer {
  /** The value of `data-layers-off` and of the reader's stored choice. */
  readonly name: string;
  readonly label: string;
}

/** How a mention looks in the text, and a record in a list. */
export interface Mark {
  /** A color of `src/design/colors.ts`. */
  readonly color: 'person' | 'organization' | 'place' | 'event';
  /** Style of the line under a mention; types that share a color share it. */
  readonly underline: 'solid' | 'double' | 'dashed' | 'wavy';
  /** Line at the side of a record in a list: width and style. */
  readonly edge: string;
}

/** A field whose value is the id of another entity, or a list of ids. */
export interface Link {
  readonly field: string;
  /** What the entity's page calls it. */
  readonly label: string;
}

/** Everything that the project knows of a type of entity. */
export interface EntityTypeDefinition<T extends string, F extends ZodRawShape> {
  /** The value of `type` in records and mentions, and what a page calls one of them. */
  readonly type: T;
  /** "people": several of them. */
  readonly plural: string;
  /** The folder of the records, below `content/entities/`. */
  readonly folder: string;
  /** The fields that a record may have besides those that all types share. */
  readonly fields: (tools: FieldTools) => F;
  readonly links: readonly Link[];
  /** Lists of groups of fields in which one field is the id of another entity. */
  readonly nestedLinks?: readonly { readonly list: string; readonly field: string }[];
  /** Whether quotations can have it as their source. */
  readonly speaks: boolean;
  /** Whether its dates stand in the timeline. */
  readonly inTimeline: boolean;
  readonly layer: Layer;
  readonly mark: Mark;
  /** In the terms of schema.org. */
  readonly jsonLd: {
    readonly type: string;
    /** More exact types for some values of the field `kind`. */
    readonly typeOfKind?: Readonly<Record<string, string>>;
    /** The field that holds the value of each property. */
    readonly properties: Readonly<Record<string, string>>;
  };
}

/** Infers the exact type of a definition; returns it as it is. */
export function defineEntityType<const T extends string, F extends ZodRawShape>(
  definition: EntityTypeDefinition<T, F>,
): EntityTypeDefinition<T, F> {
  return definition;
}
