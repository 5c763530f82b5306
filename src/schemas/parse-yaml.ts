import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { core, ZodType } from 'zod';
import { ContentError, type ContentPosition } from './content-error.ts';
import { describeIssue } from './issue-words.ts';
import { suggestField } from './known-fields.ts';
import { describeYamlErrors } from './yaml-errors.ts';

/** A checked value and where each of its fields is, or everything that is wrong with the source. */
export type ParsedYaml<T> =
  | {
      readonly value: T;
      readonly errors?: undefined;
      /** What can be read and was hardly meant so. */
      readonly doubts: readonly ContentError[];
      errorAt(path: Path, reason: string): ContentError;
    }
  | { readonly value?: undefined; readonly errors: readonly ContentError[] };

/** Where a YAML source is: its file, and the line of the file that it begins on (front matter: 2). */
export interface YamlOrigin {
  readonly file: string;
  readonly line?: number;
}

type Path = readonly PropertyKey[];
type ErrorAt = (path: Path, reason: string) => ContentError;

/** Parses YAML 1.2 and checks it against a schema; every problem found carries the line of the field it is about. */
export function parseYaml<T>(source: string, schema: ZodType<T>, origin: YamlOrigin): ParsedYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const fail = (offset: number, reason: string) =>
    new ContentError(position(counter, origin, offset), reason);
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const faults = describeYamlErrors(source, problems, counter);
    return { errors: faults.map(({ offset, reason }) => fail(offset, reason)) };
  }
  const forbidden = [...findControlCharacters(source), ...findReferences(document)];
  if (forbidden.length > 0) return { errors: forbidden.map(([offset, reason]) => fail(offset, reason)) };
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const errorAt: ErrorAt = (path, reason) => fail(offsetOf(document, path) ?? 0, reason);
  if (!parsed.success) return { errors: toErrors(parsed.error.issues, schema, errorAt) };
  const doubts = findCutText(document).map(([offset, reason]) => fail(offset, reason));
  return { value: parsed.data, doubts, errorAt };
}

function position(counter: LineCounter, origin: YamlOrigin, offset: number): ContentPosition {
  const { line, col } = counter.linePos(offset);
  return { file: origin.file, line: line + (origin.line ?? 1) - 1, column: col };
}

/** An offset and what is wrong there. */
type Finding = readonly [offset: number, reason: string];

function findControlCharacters(source: string): Finding[] {
  return [...source.matchAll(CONTROL_CHARACTERS)].map(({ index, 0: character }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [index, `an invisible control character (U+${code}): remove it`];
  });
}

const CONTROL_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Text that YAML takes for a reference, a label or a type; no record needs one, and a reference can go in circles. */
function findReferences(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag === undefined ? '' : '!';
      const offset = node.range?.[0] ?? 0;
      if (sign !== '') found.push([offset, `text that begins with ${sign} must be in quotation marks`]);
    },
  });
  return found;
}

/** "Bridge #3 closed" is "Bridge" and a comment; after one that somebody meant there is a space. */
function findCutText(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(_, { type, comment, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !comment || !/^\S/.test(comment)) return;
      const [cut = ''] = comment.split('\n');
      const reason = `"#${cut}" is read as a comment and left out: put the whole text in quotation marks if it belongs to it`;
      found.push([range?.[0] ?? 0, reason]);
    },
  });
  return found;
}

/** Offset of the key that a path ends at, or of the nearest parent that is there. */
function offsetOf({ contents: root }: Document, path: Path): number | undefined {
  let node: unknown = root;
  let offset: number | undefined = isNode(root) ? root.range?.[0] : undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!isPair(pair)) break;
      offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number') {
      node = node.items[step];
      offset = isNode(node) ? node.range?.[0] : offset;
    } else break;
  }
  return offset;
}

/** An unknown field that is probably a missing one under another name is told once. */
function toErrors(issues: readonly core.$ZodIssue[], schema: ZodType, errorAt: ErrorAt): ContentError[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const guess = suggestField(key, schema, issue.path);
      if (guess !== undefined) meant.add([...issue.path, guess].join('.'));
      const remedy = guess === undefined ? 'remove it or correct its name' : `did you mean "${guess}"?`;
      return errorAt(path, `unknown field "${path.join('.')}"; ${remedy}`);
    });
  });
  const others = issues
    .filter(
      (issue) => issue.code !== 'unrecognized_keys' && !(isMissing(issue) && meant.has(issue.path.join('.'))),
    )
    .map((issue) => {
      if (issue.path.length === 0 && issue.code === 'invalid_type') return errorAt([], NOT_FIELDS);
      const field = issue.path.length > 0 ? `"${issue.path.join('.')}" ` : '';
      return errorAt(issue.path, `${field}${describeIssue(issue)}`);
    });
  return [...others, ...unknown];
}

const NOT_FIELDS = 'must be fields, one per line, each as "field: value"';

const isMissing = (issue: core.$ZodIssue) => issue.code === 'invalid_type' && issue.input === undefined;
