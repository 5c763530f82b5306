import { type ZodType, z } from 'zod';

/** The schema at a path in a schema, without "optional" and "default"; undefined if there is none. */
export function schemaAt(schema: ZodType, path: readonly PropertyKey[]): unknown {
  let at = unwrap(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[String(step)]);
    else if (at instanceof z.ZodArray) at = unwrap(at.element);
    else if (at instanceof z.ZodTuple) at = unwrap(at.def.items[Number(step)]);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
    else return undefined;
  }
  return at;
}

/** The fields of an object that must be written; all of them if none must. */
export function mainFields({ shape }: z.ZodObject): string[] {
  const required = Object.keys(shape).filter((name) => !isLeftOut(shape[name]));
  return required.length > 0 ? required : Object.keys(shape);
}

/** A value that fits a schema, with "…" for what is not known: "{ center: [latitude, longitude], zoom: … }". */
export function exampleOf(given: unknown): string {
  const schema = unwrap(given);
  if (schema instanceof z.ZodObject) {
    const fields = mainFields(schema).map((name) => `${name}: ${exampleOf(schema.shape[name])}`);
    return `{ ${fields.join(', ')} }`;
  }
  if (schema instanceof z.ZodArray) return `[${exampleOf(schema.element)}]`;
  if (schema instanceof z.ZodTuple) return exampleOfTuple(schema);
  return '…';
}

/** The description of a tuple may name its values: "[latitude, longitude]". */
function exampleOfTuple(schema: z.ZodTuple): string {
  const named = /^\[.+\]$/.exec(schema.description ?? '')?.[0];
  return named ?? `[${schema.def.items.map(exampleOf).join(', ')}]`;
}

const isLeftOut = (schema: unknown) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

function unwrap(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}
