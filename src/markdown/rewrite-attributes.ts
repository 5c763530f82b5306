import { Parser } from 'htmlparser2';

/**
 * Rewrites the attributes of HTML for which `change` returns a different value; values are plain text.
 * Everything else, including scripts and comments, stays byte for byte.
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
