import { isSeq, parseDocument } from 'yaml';

/** The YAML of a record with more names and former ids; comments and order stay. */
export function withNames(
  source: string,
  {
    aliases = [],
    formerly = [],
  }: { readonly aliases?: readonly string[]; readonly formerly?: readonly string[] },
): string {
  const document = parseDocument(source);
  const known = new Set([document.get('name'), ...listOf(document.get('aliases'))]);
  append(
    'aliases',
    aliases.filter((one) => !known.has(one)),
  );
  append(
    'formerly',
    formerly.filter((one) => !listOf(document.get('formerly')).includes(one)),
  );
  return document.toString({ lineWidth: 0 });

  function append(field: string, values: readonly string[]): void {
    if (values.length === 0) return;
    if (isSeq(document.get(field))) for (const value of values) document.addIn([field], value);
    else document.set(field, document.createNode(values));
  }
}

function listOf(node: unknown): unknown[] {
  const value: unknown = isSeq(node) ? node.toJSON() : [];
  return Array.isArray(value) ? value : [];
}
