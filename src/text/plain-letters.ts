const ASCII = /^[\x20-\x7f]*$/;
/** Apostrophes and similar marks in transliterated names, such as ʻokina, ʿayn and ʾalif. */
const APOSTROPHES = /['’‘`´\u02b9-\u02bf]/g;
const PERIODS = /\./g;
const MARKS = /\p{M}/gu;
/** Latin letters that Unicode does not decompose into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ɵ: 'o',
  ɔ: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ł: 'l',
  ƚ: 'l',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ɩ: 'i',
  ə: 'e',
  ɛ: 'e',
  ǝ: 'e',
  ɇ: 'e',
  ƀ: 'b',
  ɓ: 'b',
  ȼ: 'c',
  ƈ: 'c',
  ǥ: 'g',
  ɠ: 'g',
  ɣ: 'g',
  ɉ: 'j',
  ĸ: 'k',
  ƙ: 'k',
  ŋ: 'ng',
  ɲ: 'ny',
  ɍ: 'r',
  ŧ: 't',
  ƭ: 't',
  ⱦ: 't',
  ʉ: 'u',
  ʊ: 'u',
  ʋ: 'v',
  ɏ: 'y',
  ƴ: 'y',
  ƶ: 'z',
  ⱥ: 'a',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Words in lower case with plain Latin letters: no accents, "Łódź" as "lodz". Other scripts lose only their marks.
 */
export function foldLetters(words: string): string {
  if (ASCII.test(words)) return words.toLowerCase();
  return words
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** Words without apostrophes: "O’Brien" as "OBrien". */
export function dropApostrophes(words: string): string {
  return words.replace(APOSTROPHES, '');
}

/** Words in the form in which names are compared: lower case, without accents, apostrophes and periods. */
export function plainLetters(words: string): string {
  return foldLetters(dropApostrophes(words).replace(PERIODS, ''));
}
