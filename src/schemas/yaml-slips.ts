/** A common mistake in a line of YAML: where it is, in UTF-16 code units from the line's start, and how to fix it. */
export interface YamlSlip {
  readonly column: number;
  readonly reason: string;
}

/** A line split into `field: value` or `- value`, as far as possible without a parser. */
interface FieldLine {
  readonly line: string;
  /** What comes before the value: "title: " or "- ". */
  readonly head: string;
  readonly value: string;
}

type Detector = (field: FieldLine) => string | undefined;

/** The first common mistake in a line of a source that the parser rejects; undefined if there is none. */
export function findYamlSlip(line: string): YamlSlip | undefined {
  for (const [pattern, reason] of LINE_SLIPS) {
    const match = pattern.exec(line);
    if (match) return { column: match.index, reason: reason(match) };
  }
  const field = splitField(line);
  if (!field) return undefined;
  for (const detect of VALUE_SLIPS) {
    const reason = detect(field);
    if (reason !== undefined) return { column: field.head.length, reason };
  }
  return undefined;
}

/** Whether the value of a line begins with a quotation mark that the line does not close. */
export function hasOpenQuote(line: string): boolean {
  const value = splitField(line)?.value ?? '';
  return /^['"]/.test(value) && closingQuote(value) < 0;
}

const LINE_SLIPS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/,
    () =>
      'merge conflict marker: merge the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>',
  ],
  [/^[ ]*\t/, () => 'the line is indented with a tab: use spaces'],
  [
    /^\s*(?:- +)?([A-Za-z][\w-]*):(?=[^\s:/])/,
    ([, field = '']) => `no space after the colon: write "${field}: " and then the value`,
  ],
  [/^\s*-(?=[^\s-])/, () => 'no space after the hyphen: write "- " and then the item'],
];

function splitField(line: string): FieldLine | undefined {
  const [head, start] = /^\s*(?:- +)?(?:[\w-]+:(?: +|$))?/.exec(line) ?? [''];
  if (start !== undefined || head.trim() === '') return undefined;
  return { line, head, value: line.slice(head.length).trimEnd() };
}

const VALUE_SLIPS: readonly Detector[] = [
  ({ value }) => {
    const end = closingQuote(value);
    const [mark = ''] = value;
    if (end < 0 || /^(?:\s*|\s+#.*)$/.test(value.slice(end + 1))) return undefined;
    if (!value.endsWith(mark)) return `text after the closing ${mark}: ${quoteAdvice(value)}`;
    return mark === "'"
      ? `an apostrophe ends text in single quotes: double it ('') or write "…" around the text`
      : `a " ends text in double quotes: write \\" inside it or '…' around the text`;
  },
  ({ value }) =>
    hasBadEscape(value)
      ? "a backslash in double quotes must be doubled: write \\\\ or put '…' around the text"
      : undefined,
  ({ value }) => {
    const [, open = '', rest] = /^([[{])([^\]}]*[\]}])?/.exec(value) ?? [];
    if (open === '') return undefined;
    const close = open === '[' ? ']' : '}';
    if (rest === undefined)
      return `no closing ${close}: close the list, or ${quoteAdvice(value)} if it is text`;
    return /[\]}]\s*[^\s\]},#]/.test(value.slice(1))
      ? `text that begins with ${open}: ${quoteAdvice(value)}`
      : undefined;
  },
  ({ value }) => {
    const [mark] = /^(?:[@`%,\]}&*!]|[|>](?![-+\d]*(?:\s+#.*)?$)|[-?:](?=\s))/.exec(value) ?? [];
    return mark === undefined ? undefined : `text that begins with ${mark}: ${quoteAdvice(value)}`;
  },
  ({ value }) =>
    /^[^'"[{#|>].*:(?: |$)/.test(value) ? `text with a colon: ${quoteAdvice(value)}` : undefined,
];

/** Index of the mark that closes a quoted value, or -1; '' and \" are inside it. */
function closingQuote(value: string): number {
  const match = /^(?:'(?:[^']|'')*'(?!')|"(?:[^"\\]|\\.)*")/.exec(value);
  return match ? match[0].length - 1 : -1;
}

/** YAML 1.2, 5.7. */
function hasBadEscape(value: string): boolean {
  return (
    value.startsWith('"') &&
    /^"(?:[^"\\]|\\["\\/0abtnvfreN_LPxuU \t])*\\[^"\\/0abtnvfreN_LPxuU \t]/.test(value)
  );
}

/** Which quotation marks can be put around a text without changing it. */
function quoteAdvice(value: string): string {
  const marks = value.includes('"') && !value.includes("'") ? "'…'" : '"…"';
  return `put ${marks} around the whole text`;
}
