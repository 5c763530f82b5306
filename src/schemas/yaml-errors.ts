import type { LineCounter, YAMLError } from 'yaml';
import { findYamlSlip, hasOpenQuote } from './yaml-slips.ts';

/** Something that the parser rejects, explained without YAML's terms. */
export interface YamlFault {
  readonly offset: number;
  readonly reason: string;
}

/** Reasons for errors that no line explains, by the parser's code. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'check the spaces at the start of the line and that brackets are closed',
  BLOCK_AS_IMPLICIT_KEY:
    'put text that has a colon in quotation marks, and begin every field in the same column',
  MISSING_CHAR: 'check that quotation marks and brackets are closed',
  MULTILINE_IMPLICIT_KEY:
    'the line is not "field: value": if it continues the text of the line above, indent it by two spaces',
  MULTIPLE_DOCS: 'a second document begins here: remove the line of hyphens or dots',
  TAG_RESOLVE_FAILED: 'text that begins with ! must be in quotation marks',
  UNEXPECTED_TOKEN: 'check quotation marks, brackets and the spaces at the start of the line',
};

/**
 * What is wrong with a source that the parser rejects. One mistake causes several errors, so only those that a line
 * explains are reported; if there are none, the first error.
 */
export function describeYamlErrors(
  source: string,
  errors: readonly YAMLError[],
  counter: LineCounter,
): YamlFault[] {
  if (errors.some(({ message }) => message.startsWith('Maximum call stack')))
    return errors.slice(0, 1).map(findFault);
  const slips = new Map<number, YamlFault>();
  for (const error of errors) {
    const fault = findSlip(source, error, counter);
    if (fault && !slips.has(fault.offset)) slips.set(fault.offset, fault);
  }
  if (slips.size > 0) return [...slips.values()];
  return errors.slice(0, 1).map(findFault);
}

/** For sources that make the parser run out of stack. */
export const NESTED = 'fields or lists are nested too deeply: remove some of the levels';

function findFault({ code, pos, message }: YAMLError): YamlFault {
  if (message.startsWith('Maximum call stack')) return { offset: pos[0], reason: NESTED };
  const key = message.startsWith('Implicit map keys') ? 'MULTILINE_IMPLICIT_KEY' : code;
  return { offset: pos[0], reason: `broken YAML: ${REASONS[key] ?? message}` };
}

/** The parser points before or after the line at fault, so its neighbors are checked too. */
function findSlip(source: string, error: YAMLError, counter: LineCounter): YamlFault | undefined {
  const starts = counter.lineStarts;
  const lineAt = (index: number) => source.slice(starts[index], starts[index + 1]).replace(/\r?\n$/, '');
  if (/^Missing closing ["']/.test(error.message)) {
    const index = starts.findIndex((_, i) => hasOpenQuote(lineAt(i)));
    const offset = index < 0 ? error.pos[0] : (starts[index] ?? 0);
    return { offset, reason: 'broken YAML: a quotation mark is opened in this line and not closed' };
  }
  const first = counter.linePos(error.pos[0]).line - 1;
  const last = counter.linePos(error.pos[1]).line - 1;
  for (const index of new Set([first, first - 1, last])) {
    if (index < 0) continue;
    const slip = findYamlSlip(lineAt(index));
    if (slip) return { offset: (starts[index] ?? 0) + slip.column, reason: `broken YAML: ${slip.reason}` };
    const indent = findIndent(lineAt(index), lineAt(index + 1));
    if (indent) return { offset: starts[index + 1] ?? 0, reason: `broken YAML: ${indent}` };
  }
  return undefined;
}

/** " slug: b" below "title: a": a field that does not start in the column of the one above. */
function findIndent(line: string, next: string): string | undefined {
  const [above, below] = [/^( *)[\w-]+: +\S/.exec(line), /^( *)[\w-]+:(?: |$)/.exec(next)];
  if (!above || !below || above[1] === below[1]) return undefined;
  return 'the field does not begin in the same column as the one above: check the spaces at the start of both lines';
}
