/** Shapes from this number on are punctuation or other signs. */
export const FIRST_SIGN = 4;

const SIGNS: Readonly<Record<string, number>> = {
  ',': 4,
  '.': 5,
  '?': 5,
  '!': 5,
  ';': 5,
  ':': 6,
  '-': 7,
  '–': 7,
  '—': 7,
  '--': 7,
  '"': 8,
  '“': 8,
  '”': 8,
  "''": 8,
  '‘': 8,
  '’': 8,
};

/**
 * 0 lowercase, 1 capitalized, 2 all capitals, 3 digits, 4 comma, 5 sentence end or semicolon, 6 colon, 7
 * dash, 8 quotation mark, 9 other sign.
 */
export function wordShape(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) {
    const second = text.charCodeAt(1);
    return second >= 65 && second <= 90 ? 2 : 1;
  }
  if (code >= 48 && code <= 57) return 3;
  return SIGNS[text] ?? 9;
}
