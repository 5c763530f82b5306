import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import { NESTED } from './yaml-errors.ts';

/** Most characters in a record or front matter; JSON may be longer, because it is parsed as YAML only to find lines. */
const MAX_LENGTH = 20_000_000;
/** Why a source is not safe to parse (time grows with the square of the depth); undefined if it is. */
export function findExcess(source: string): string | undefined {
  if (source.length > MAX_LENGTH) return 'is too large: split it or remove what does not belong there';
  return /(?:[[{]\s{0,100}){100}/.test(source) ? NESTED : undefined;
}

/** An offset and what is wrong there. */
export type Finding = readonly [offset: number, reason: string];

/** What the parser accepts but content files may not have. */
export function findForbidden(source: string, document: Document): Finding[] {
  return [...findControlCharacters(source), ...findReferences(document), ...findRepeated(document)];
}

function findControlCharacters(source: string): Finding[] {
  return [...source.matchAll(CONTROL_CHARACTERS)].map(({ index, 0: character }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [index, `an invisible control character (U+${code}): remove it`];
  });
}

const CONTROL_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/** Finds duplicate fields; the parser's own check compares each field with every other. */
function findRepeated(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        const name = String(isScalar(key) ? key.value : key);
        if (names.has(name)) found.push([isNode(key) ? (key.range?.[0] ?? 0) : 0, TWICE]);
        names.add(name);
      }
    },
  });
  return found;
}

const TWICE = 'the field appears twice: remove one of them';

/** Text that YAML takes for an alias, an anchor or a tag; no record needs one, and an alias can be circular. */
function findReferences(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const sign = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag === undefined ? '' : '!';
      const offset = node.range?.[0] ?? 0;
      if (sign !== '') found.push([offset, `put text that begins with ${sign} in quotation marks`]);
    },
  });
  return found;
}

/** "Bridge #3 closed" is "Bridge" and a comment; an intended comment has a space after the #. */
export function findCutText(document: Document): Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Scalar(_, { type, comment, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !comment || !/^\S/.test(comment)) return;
      const [cut = ''] = comment.split('\n');
      const reason = `"#${cut}" is read as a comment and left out: if it is part of the text, put the whole text in quotation marks`;
      found.push([range?.[0] ?? 0, reason]);
    },
  });
  return found;
}

/** The comment after an empty field if it was probably meant to be its value: "accent: #0b5fa5", but not "accent: # blue". */
export function findCommentInstead(document: Document, path: readonly PropertyKey[]): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || node.value !== null) return undefined;
  const [text = ''] = (node.comment ?? '').split('\n');
  return /^\S/.test(text) ? text.trimEnd() : undefined;
}
