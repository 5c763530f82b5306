const ASCII = /^[\x20-\x7f]*$/;
const APOSTROPHES = /['’‘ʼ`´ʿʾ.]/g;
const MARKS = /\p{M}/gu;
/** Letters that do not come apart into a plain one and a mark. */
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
  ħ: 'h',
  ŀ: 'l',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Words as names are compared: lower case, without accents, apostrophes and full stops. */
export function toPlainLetters(words: string): string {
  const plain = words.replace(APOSTROPHES, '');
  if (ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
