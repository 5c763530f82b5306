import { parseFragment, type TextDirective } from '../anchors/text-directive.ts';

/** What an address points to. */
interface Target {
  readonly id: string | undefined;
  readonly directives: readonly TextDirective[];
}

/** What the fragment of an address points to; the id is undefined if there is none or it cannot be decoded. */
export function parseTarget(address: string): Target {
  const { id, directives } = parseFragment(/#(.*)$/s.exec(address)?.[1] ?? '');
  try {
    return { id: decodeURIComponent(id) || undefined, directives };
  } catch {
    return { id: undefined, directives };
  }
}

/** The words that an anchor was made from; undefined for any other id. */
export function wordsOf(id: string): string | undefined {
  return /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){2,}$/u.test(id) ? id.replaceAll('-', ' ') : undefined;
}
