/** Words to find in a page (`:~:text=`, wicg.github.io/scroll-to-text-fragment); `end` is the last of a longer passage. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

const DELIMITER = ':~:';

/** An address's fragment, without "#", as the id that scripts see and the words that it asks for, most often none. */
export function parseFragment(fragment: string): { id: string; directives: readonly TextDirective[] } {
  const at = fragment.indexOf(DELIMITER);
  if (at < 0) return { id: fragment, directives: [] };
  const directives = fragment
    .slice(at + DELIMITER.length)
    .split('&')
    .filter((part) => part.startsWith('text='))
    .flatMap((part) => parseDirective(part.slice('text='.length)) ?? []);
  return { id: fragment.slice(0, at), directives };
}

/** The fragment, without "#", of a link to an id, or to the page's top if that is "", and to words. */
export function formatFragment(id: string, directive: TextDirective | undefined): string {
  return directive ? `${id}${DELIMITER}text=${formatDirective(directive)}` : id;
}

function parseDirective(text: string): TextDirective | undefined {
  const terms = text.split(',');
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : undefined;
  const [start, end] = terms.map(decode);
  if (terms.length > 2 || !start || (terms.length === 2 && !end)) return undefined;
  return { ...(prefix && { prefix }), start, ...(end && { end }), ...(suffix && { suffix }) };
}

function decode(term: string | undefined): string | undefined {
  try {
    return term && decodeURIComponent(term);
  } catch {
    return undefined;
  }
}

function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return terms.filter(Boolean).join(',');
}

/** Hyphens separate terms; mail programs and Markdown end a link at a bracket, quotation mark or final period. */
function encode(term: string): string {
  return encodeURIComponent(term).replace(
    /[-'()*]|[.!~_]$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
