import { Parser } from 'htmlparser2';

/**
 * Rewrites attributes of HTML where `change` returns another value than it was given; both are plain text.
 * All else, scripts and comments too, stays byte for byte.
 */
export function rewriteAttributes(html: string, change: (name: string, value: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  const parser = new Parser({
    onattribute(name, value) {
      const changed = change(name, value);
      if (changed === value) return;
      parts.push(html.slice(at, parser.startIndex), `${name}="${escapeValue(changed)}"`);
      at = parser.endIndex;
    },
  });
  parser.end(html);
  return at === 0 ? html : parts.join('') + html.slice(at);
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
