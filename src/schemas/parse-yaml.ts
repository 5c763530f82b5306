import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { core, ZodType } from 'zod';
import { ContentError, ContentErrors, type ContentPosition } from './content-error.ts';
import { describeIssue } from './issue-words.ts';
import { suggestField } from './known-fields.ts';
import { schemaAt } from './schema-at.ts';
import { describeYamlErrors } from './yaml-errors.ts';
import { findCommentInstead, findCutText, findExcess, findForbidden } from './yaml-findings.ts';

/** A checked value and the position of each field, or everything that is wrong with the source. */
export type ParsedYaml<T> =
  | {
      readonly value: T;
      readonly errors?: undefined;
      /** What is valid but probably not intended. */
      readonly doubts: readonly ContentError[];
      errorAt(path: Path, reason: string): ContentError;
    }
  | { readonly value?: undefined; readonly doubts?: undefined; readonly errors: readonly ContentError[] };

/** Where a YAML source is: its file, and the line of the file where it begins (front matter: 2). */
export interface YamlOrigin {
  readonly file: string;
  readonly line?: number;
}

/** Most problems of one kind to report for one file; more would not help. */
const MAX_ERRORS = 20;

type Path = readonly PropertyKey[];
type ErrorAt = (path: Path, reason: string) => ContentError;

/** Parses YAML 1.2 and checks it against a schema; every problem has the line of its field. */
export function parseYaml<T>(source: string, schema: ZodType<T>, origin: YamlOrigin): ParsedYaml<T> {
  const tooMuch = findExcess(source);
  if (tooMuch !== undefined) return { errors: [new ContentError(origin, tooMuch)] };
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const fail = (offset: number, reason: string) =>
    new ContentError(position(counter, origin, offset), reason);
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const faults = describeYamlErrors(source, problems, counter);
    return { errors: faults.map(({ offset, reason }) => fail(offset, reason)) };
  }
  const forbidden = findForbidden(source, document).slice(0, MAX_ERRORS);
  if (forbidden.length > 0) return { errors: forbidden.map(([offset, reason]) => fail(offset, reason)) };
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const errorAt: ErrorAt = (path, reason) => fail(offsetOf(document, path) ?? 0, reason);
  const commentAt = (path: Path) => findCommentInstead(document, path);
  if (!parsed.success) return { errors: issueErrors(parsed.error.issues, { schema, errorAt, commentAt }) };
  const doubts = findCutText(document).map(([offset, reason]) => fail(offset, reason));
  return { value: parsed.data, doubts, errorAt };
}

/** Returns the value, or throws all problems with `advice` added to each. */
export function valueOrThrow<T>({ value, errors }: ParsedYaml<T>, advice = ''): T {
  if (!errors) return value;
  throw new ContentErrors(errors.map((error) => new ContentError(error, error.reason + advice)));
}

function position(counter: LineCounter, origin: YamlOrigin, offset: number): ContentPosition {
  const { line, col } = counter.linePos(offset);
  return { file: origin.file, line: line + (origin.line ?? 1) - 1, column: col };
}

/** Offset of the key at the end of a path, or of its nearest parent that exists. */
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

/** A source with its schema, and ways back to its positions and comments. */
interface CheckedSource {
  readonly schema: ZodType;
  readonly errorAt: ErrorAt;
  readonly commentAt: (path: Path) => string | undefined;
}

/** An unknown field that is probably a missing one under another name is reported only once. */
function issueErrors(issues: readonly core.$ZodIssue[], source: CheckedSource): ContentError[] {
  const { schema, errorAt, commentAt } = source;
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.slice(0, MAX_ERRORS).map((key) => {
      const path = [...issue.path, key];
      const guess = suggestField(key, schema, issue.path);
      if (guess !== undefined) meant.add([...issue.path, guess].join('.'));
      const remedy = guess === undefined ? 'remove it or correct its name' : `did you mean "${guess}"?`;
      return errorAt(path, `unknown field "${path.join('.')}"; ${remedy}`);
    });
  });
  const others = issues
    .slice(0, MAX_ERRORS)
    .filter(
      (issue) => issue.code !== 'unrecognized_keys' && !(isMissing(issue) && meant.has(issue.path.join('.'))),
    )
    .map((issue) => {
      if (issue.path.length === 0 && issue.code === 'invalid_type') return errorAt([], NOT_FIELDS);
      const field = issue.path.length > 0 ? `"${issue.path.join('.')}" ` : '';
      const context = { expected: schemaAt(schema, issue.path), comment: commentAt(issue.path) };
      return errorAt(issue.path, `${field}${describeIssue(issue, context)}`);
    });
  return [...others, ...unknown];
}

const NOT_FIELDS = 'must be fields, one per line, each as "field: value"';

const isMissing = ({ code, input }: core.$ZodIssue) =>
  (code === 'invalid_type' || code === 'invalid_value') && input === undefined;
