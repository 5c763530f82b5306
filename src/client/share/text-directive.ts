/** A range of a text: offsets, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Longer words are named by where they begin and end. */
const LONGEST = 200;
/** Words at either end of long ones. */
const EDGE = 5;
/** More words than these around a selection do not tell it apart. */
const MOST_CONTEXT = 8;

/**
 * The directive of a text fragment (WICG, Scroll to Text Fragment) that leads to a range of a text:
 * `text=[prefix-,]start[,end][,-suffix]`, with as many words around it as it takes to tell it from others. Blocks of
 * the text are separated by line breaks.
 */
export function toTextDirective(text: string, { start, end }: TextRange): string {
  const words = text.slice(start, end).trim();
  const isLong = words.length > LONGEST || words.includes('\n');
  const [first, last] = isLong ? edgesOf(words) : [words, undefined];
  const head = text.slice(0, start).split('\n').at(-1) ?? '';
  const [tail = ''] = text.slice(end).split('\n', 1);
  for (let count = 0; count <= MOST_CONTEXT; count++) {
    const prefix = count === 0 ? '' : lastWords(head, count);
    const suffix = count === 0 || isLong ? '' : firstWords(tail, count);
    if (countOf(text, [prefix, first, suffix]) === 1 || count === MOST_CONTEXT)
      return format({ prefix, first, last, suffix });
  }
  return format({ prefix: '', first, last, suffix: '' });
}

interface Parts {
  readonly prefix: string;
  readonly first: string;
  readonly last: string | undefined;
  readonly suffix: string;
}

function format({ prefix, first, last, suffix }: Parts): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(first),
    ...(last === undefined ? [] : [encode(last)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** A hyphen and a comma have a meaning in a directive; `encodeURIComponent` leaves the hyphen. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

function edgesOf(words: string): [string, string] {
  const lines = words.split(/\n+/);
  return [firstWords(lines[0] ?? '', EDGE), lastWords(lines.at(-1) ?? '', EDGE)];
}

function firstWords(words: string, count: number): string {
  return words.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(words: string, count: number): string {
  return words.trim().split(/\s+/).slice(-count).join(' ');
}

/** How often parts stand one after the other in a text; browsers ignore case and extra spaces. */
function countOf(text: string, parts: readonly string[]): number {
  const flat = (words: string) => words.toLowerCase().replace(/\s+/g, ' ');
  const wanted = flat(parts.filter((part) => part !== '').join(' '));
  const squeezed = flat(text).replaceAll(' ', '');
  return squeezed.split(wanted.replaceAll(' ', '')).length - 1;
}

/** What a directive asks for, with its escapes resolved; undefined for one that is no text directive. */
export function parseTextDirective(
  fragment: string,
):
  | { readonly prefix: string; readonly first: string; readonly last: string; readonly suffix: string }
  | undefined {
  const [, directive] = /(?:^|[:~&])text=([^&]+)/.exec(fragment) ?? [];
  if (directive === undefined) return undefined;
  try {
    const parts = directive.split(',');
    const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
    const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
    const [first = '', last = ''] = parts;
    return {
      prefix: decodeURIComponent(prefix),
      first: decodeURIComponent(first),
      last: decodeURIComponent(last),
      suffix: decodeURIComponent(suffix),
    };
  } catch {
    return undefined;
  }
}
