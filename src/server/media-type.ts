import { lookup } from 'mrmime';

/** The `Content-Type` of a file by its extension; a browser offers to save one of an unknown type. */
export function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return /^text\/|[/+](?:json|xml)$/.test(type) ? `${type};charset=utf-8` : type;
}
