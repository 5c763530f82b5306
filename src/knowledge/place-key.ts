const APOSTROPHES = /['’‘ʼ`´ʿʾ.]/g;
const BREAKS = /[\s\u00a0-]+/g;
const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7f]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** A place name as it is looked up: lower case, without accents and apostrophes, hyphens as spaces, "saint" as "st". */
export function toPlaceKey(name: string): string {
  const plain = name.replace(APOSTROPHES, '').replace(BREAKS, ' ').trim();
  const lower = ASCII.test(plain)
    ? plain.toLowerCase()
    : plain
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
  return lower.startsWith('saint ') ? `st ${lower.slice(6)}` : lower;
}

/** Two 32-bit hashes of a key (FNV-1a and a multiplicative one); together they stand for it in the index. */
export function hashKey(key: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + (b << 6) + (b >>> 2)), 0x5bd1e995);
  }
  return [a >>> 0, (b ^ (b >>> 15)) >>> 0];
}
