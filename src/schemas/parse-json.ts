import type { ZodType } from 'zod';
import { ContentError, type ContentPosition } from './content-error.ts';
import { findJsonError, findLostField, type JsonError } from './json-error.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { findYamlSlip } from './yaml-slips.ts';

/**
 * Parses JSON and checks it against a schema; every problem has its line and column. A duplicate field is a problem
 * too, because `JSON.parse` would drop the first silently.
 */
export function parseJson<T>(source: string, schema: ZodType<T>, file: string): ParsedYaml<T> {
  const fault = findMergeMark(source) ?? findJsonError(source);
  if (fault) return { errors: [syntaxError(source, file, fault)] };
  const lost = findLostField(source);
  if (lost) return { errors: [syntaxError(source, file, lost)] };
  const parsed = schema.safeParse(JSON.parse(source));
  // JSON is YAML, and the YAML parser knows the line of every field; it is slow, so it runs only if there is a problem.
  if (!parsed.success) return parseYaml(source, schema, { file });
  const errorAt = (path: readonly PropertyKey[], reason: string) => {
    const located = parseYaml(source, schema, { file });
    return located.errors ? new ContentError({ file }, reason) : located.errorAt(path, reason);
  };
  return { value: parsed.data, doubts: [], errorAt };
}

function findMergeMark(source: string): JsonError | undefined {
  const offset = source.search(/^(?:<{7}|={7}|>{7})(?: |\r?$)/m);
  if (offset < 0) return undefined;
  const [line = ''] = source.slice(offset).split(/\r?\n/, 1);
  const slip = findYamlSlip(line);
  return slip && { offset, reason: slip.reason };
}

function syntaxError(source: string, file: string, { offset, reason }: JsonError): ContentError {
  return new ContentError(positionAt(source, offset, file), `broken JSON: ${reason}`);
}

function positionAt(source: string, offset: number, file: string): ContentPosition {
  const before = source.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
