import { type core, z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { exampleOf, mainFields } from './schema-at.ts';

/** What is known of a field besides its issue. */
export interface FieldContext {
  /** The schema of the field, if it has one. */
  readonly expected: unknown;
  /** Text after a # that YAML takes for a comment, in place of a value: "0b5fa5" of "accent: #0b5fa5". */
  readonly comment?: string | undefined;
}

/** What is wrong with a field and how to fix it, for people who write YAML but not code. */
export function describeIssue(issue: core.$ZodIssue, { expected, comment }: FieldContext): string {
  const { input } = issue;
  if (input === null) return describeEmpty(comment);
  const given = input === undefined ? '' : ` (it is ${shown(input)})`;
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, expected, given);
    case 'invalid_value':
      return input === undefined
        ? `is missing; add it (${choice(issue.values)})`
        : `must be ${choice(issue.values)}${given}${suggestValue(input, issue.values)}`;
    case 'too_small':
    case 'too_big':
      return describeSize(issue, expected, given);
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    default:
      // A group of fields is too long to repeat; its message names the fields.
      return typeof input === 'object' ? issue.message : `${issue.message}${given}`;
  }
}

function describeEmpty(comment: string | undefined): string {
  return comment === undefined
    ? 'is empty; fill it in or remove the field'
    : `is empty, because text after # is a comment; put it in quotation marks: "#${comment}"`;
}

const choice = (values: readonly unknown[]) =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;

function suggestValue(input: unknown, values: readonly unknown[]): string {
  if (typeof input !== 'string') return '';
  const guess = nearest(input.trim().toLowerCase(), values.map(String));
  return guess === undefined ? '' : `; did you mean "${guess}"?`;
}

function describeSize(
  issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig,
  expected: unknown,
  given: string,
): string {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'number' || issue.origin === 'int') return `must be ${limit}${given}`;
  if (expected instanceof z.ZodTuple) return `must be ${exampleOf(expected)}${given}`;
  const isEmpty = issue.input === '' || (Array.isArray(issue.input) && issue.input.length === 0);
  if (isEmpty) return 'is empty; fill it in or remove the field';
  return `must have ${limit} ${issue.origin === 'string' ? 'characters' : 'items'}${given}`;
}

/** Types with an example. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list, such as [one, two]',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of fields, such as { name: value }',
  record: 'a group of fields, such as { name: value }',
  string: 'text',
  tuple: 'a list, such as [1, 2]',
};

function describeType(issue: core.$ZodIssueInvalidType, expected: unknown, given: string): string {
  const words = wordsFor(expected) ?? TYPE_WORDS[issue.expected];
  if (issue.input === undefined) return `is missing; add it${words === undefined ? '' : ` (${words})`}`;
  return `must be ${words ?? issue.expected}${given}${hintFor(issue, expected)}`;
}

/** A group of fields or a list of them, with the names of the fields; undefined for anything simpler. */
function wordsFor(expected: unknown): string | undefined {
  if (expected instanceof z.ZodObject) return `a group of fields, such as ${exampleOf(expected)}`;
  if (expected instanceof z.ZodTuple) return exampleOf(expected);
  return expected instanceof z.ZodArray && expected.element instanceof z.ZodObject
    ? `a list with one item per line, such as "- ${exampleOf(expected.element)}"`
    : undefined;
}

/** YAML takes 12, true and [draft] for something other than text, but yes and no for text. */
function hintFor({ expected: type, input }: core.$ZodIssueInvalidType, expected: unknown): string {
  if (expected instanceof z.ZodObject) return fillIn(mainFields(expected), input);
  if (type === 'string') return '; put it in quotation marks';
  if (typeof input !== 'string') return '';
  if (type === 'array')
    return wordsFor(expected) === undefined ? `; write [${input}] or one "- item" per line` : '';
  if (type === 'boolean') {
    if (/^(?:yes|y|on|true)$/i.test(input)) return '; write true';
    if (/^(?:no|n|off|false)$/i.test(input)) return '; write false';
  }
  return type === 'number' || type === 'int' ? hintForNumber(input) : '';
}

function hintForNumber(input: string): string {
  if (/^-?\d+,\d+$/.test(input)) return `; write ${input.replace(',', '.')}`;
  if (Number.isFinite(Number(input)) && input.trim() !== '') return '; remove the quotation marks';
  const [number, ...others] = /^https?:\/\//i.test(input) ? (input.match(/\d+/g) ?? []) : [];
  return number !== undefined && others.length === 0 ? `; write ${number} alone` : '';
}

/** The group of fields that values without names were meant to be, if there are as many: "{ lat: 5.9, lon: 0.98 }". */
function fillIn(fields: readonly string[], input: unknown): string {
  const values: readonly unknown[] = Array.isArray(input) ? input : [input];
  const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  if (values.length !== fields.length || !values.every(isScalar)) return '';
  const written = values.map((value) => (/^[\w.-][\w .-]*$/.test(String(value)) ? value : shown(value)));
  return `; write { ${fields.map((field, index) => `${field}: ${written[index]}`).join(', ')} }`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
