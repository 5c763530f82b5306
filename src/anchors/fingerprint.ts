/** 32-bit FNV-1a hash of the UTF-16 code units, as seven base-36 digits; for telling ids apart, not for secrecy. */
export function toFingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash ^= words.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
