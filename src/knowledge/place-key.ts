import { hashText } from '../math/hash-text.ts';
import { plainLetters } from '../text/plain-letters.ts';

const BREAKS = /[\s\u00a0-]+/g;

/** The key to look up a place name: lower case, without accents and apostrophes, hyphens as spaces, "saint" as "st". */
export function placeKey(name: string): string {
  const plain = plainLetters(name.replace(BREAKS, ' ')).trim();
  return plain.startsWith('saint ') ? `st ${plain.slice(6)}` : plain;
}

/** Two 32-bit hashes of a key (FNV-1a and a multiplicative one); together they represent it in the index. */
export function hashKey(key: string): readonly [number, number] {
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    b = Math.imul(b ^ (key.charCodeAt(i) + (b << 6) + (b >>> 2)), 0x5bd1e995);
  }
  return [hashText(key) >>> 0, (b ^ (b >>> 15)) >>> 0];
}
