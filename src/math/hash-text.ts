const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The 32-bit FNV-1a hash of the UTF-16 code units of `text` from `from` to `to` (isthe.com/chongo/tech/comp/fnv),
 * as a signed integer. It tells words apart quickly; it keeps no secrets.
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
