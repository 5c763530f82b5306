import { isMap, isNode, isPair, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import type { core, ZodType } from 'zod';
import { ContentError } from './content-error.ts';

/** A checked value and where each of its fields stands, or everything that is wrong with the source. */
export type ParsedYaml<T> =
  | { readonly value: T; readonly errors?: undefined; errorAt(path: Path, reason: string): ContentError }
  | { readonly value?: undefined; readonly errors: readonly ContentError[] };

/** Where a YAML source stands: its file, and the line of the file that it begins on (front matter: 2). */
export interface YamlOrigin {
  readonly file: string;
  readonly line?: number;
}

type Path = readonly PropertyKey[];

const YAML_HINT: Readonly<Record<string, string>> = {
  BAD_INDENT: 'check the spaces at the start of the line and that brackets are closed',
  DUPLICATE_KEY: 'remove one of the two',
  MISSING_CHAR: 'check that quotation marks and brackets are closed',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_ALIAS: 'put text that begins with * or & in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds a colon in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'write "key: value" with a space after the colon',
};

/** Parses YAML 1.2 and checks it against a schema; every problem found carries the line of the field it is about. */
export function parseYaml<T>(source: string, schema: ZodType<T>, origin: YamlOrigin): ParsedYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number | undefined) => position(counter, origin, offset);
  if (document.errors.length > 0) {
    return { errors: document.errors.map((error) => new ContentError(at(error.pos[0]), yamlReason(error))) };
  }
  const root = document.contents;
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const errorAt = (path: Path, reason: string) => new ContentError(at(offsetOf(root, path)), reason);
  if (parsed.success) return { value: parsed.data, errorAt };
  return { errors: parsed.error.issues.flatMap((issue) => toErrors(issue, errorAt)) };
}

function position(counter: LineCounter, origin: YamlOrigin, offset: number | undefined) {
  const { line, col } = counter.linePos(offset ?? 0);
  return { file: origin.file, line: line + (origin.line ?? 1) - 1, column: col };
}

function yamlReason(error: YAMLError): string {
  const hint = YAML_HINT[error.code];
  return `broken YAML: ${error.message}${hint ? `; ${hint}` : ''}`;
}

/** Offset of the key that a path ends at, or of the nearest parent that is there. */
function offsetOf(root: ParsedNode | null, path: Path): number | undefined {
  let node: unknown = root;
  let offset: number | undefined = isNode(root) ? root.range?.[0] : undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) break;
      offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number') {
      node = node.items[step];
      offset = isNode(node) ? node.range?.[0] : offset;
    } else break;
  }
  return offset;
}

function isCollection(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function toErrors(
  issue: core.$ZodIssue,
  errorAt: (path: Path, reason: string) => ContentError,
): ContentError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      errorAt(
        [...issue.path, key],
        `unknown field "${[...issue.path, key].join('.')}"; remove it or mend its spelling`,
      ),
    );
  }
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the record';
  return [errorAt(issue.path, `${field} ${reasonOf(issue)}`)];
}

function reasonOf(issue: core.$ZodIssue): string {
  const given = issue.input === undefined ? '' : ` (it is ${shown(issue.input)})`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; add it${kindOf(issue.expected)}`
        : `must be ${TYPE_WORDS[issue.expected] ?? issue.expected}${given}${hintFor(issue)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}${given}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `must be at least ${issue.minimum}${given}`
        : 'is empty; write it or remove the field';
    case 'too_big':
      return `must be at most ${issue.maximum}${given}`;
    default:
      return `${issue.message}${given}`;
  }
}

/** Types in the words of somebody who writes YAML and no code. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list, such as [one, two]',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields, such as { name: value }',
  string: 'text',
};

const kindOf = (expected: string) => (TYPE_WORDS[expected] ? ` (${TYPE_WORDS[expected]})` : '');

/** YAML takes 12, true and 2016-09-05 for something else than text. */
function hintFor({ expected, input }: core.$ZodIssueInvalidType): string {
  const plain = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && plain ? '; put it in quotation marks' : '';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
