/** A JSON-LD node with schema.org's terms. */
export interface Node {
  readonly '@type': string;
  readonly [term: string]: unknown;
}

/**
 * A document for `<script type="application/ld+json">`. Undefined values are left out, and `<` is escaped so that no text
 * can end the script.
 */
export function serializeJsonLd(node: Node): string {
  return serializeForScript({ '@context': 'https://schema.org', ...node });
}

/** JSON that is safe in any `<script>` data block. */
export function serializeForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The list, or undefined if it is empty, so that JSON-LD contains no empty lists. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
