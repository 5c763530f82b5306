import type { core } from 'zod';

/** What is wrong with a field and how to fix it, for people who write YAML but not code. */
export function describeIssue(issue: core.$ZodIssue): string {
  const given = issue.input === undefined ? '' : ` (it is ${shown(issue.input)})`;
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, given);
    case 'invalid_value':
      return issue.input === undefined
        ? `is missing; add it (${choice(issue.values)})`
        : `must be ${choice(issue.values)}${given}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `must be at least ${issue.minimum}${given}`
        : 'is empty; fill it in or remove the field';
    case 'too_big':
      return issue.origin === 'number'
        ? `must be at most ${issue.maximum}${given}`
        : `has too many items: at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ');
    default:
      return `${issue.message}${given}`;
  }
}

const choice = (values: readonly unknown[]) =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;

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

function describeType(issue: core.$ZodIssueInvalidType, given: string): string {
  const words = TYPE_WORDS[issue.expected];
  if (issue.input === undefined) return `is missing; add it${words === undefined ? '' : ` (${words})`}`;
  if (issue.input === null) return 'is empty; fill it in or remove the field';
  return `must be ${words ?? issue.expected}${given}${hintFor(issue)}`;
}

/** YAML takes 12, true and [draft] for something other than text, but yes and no for text. */
function hintFor({ expected, input }: core.$ZodIssueInvalidType): string {
  if (expected === 'string') return '; put it in quotation marks';
  if (expected === 'array' && typeof input === 'string') return `; write [${input}] or one "- item" per line`;
  if (expected === 'boolean' && typeof input === 'string') {
    if (/^(?:yes|y|on|true)$/i.test(input)) return '; write true';
    if (/^(?:no|n|off|false)$/i.test(input)) return '; write false';
  }
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && typeof input === 'string' && /^-?\d+,\d+$/.test(input)) {
    return `; write ${input.replace(',', '.')}`;
  }
  return isNumber && typeof input === 'string' && Number.isFinite(Number(input)) && input.trim() !== ''
    ? '; remove the quotation marks'
    : '';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
