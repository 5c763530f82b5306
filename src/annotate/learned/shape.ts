/** Shapes from here on are signs. */
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

/** 0 lower case, 1 capital, 2 capitals, 3 figures, 4 comma, 5 stop, 6 colon, 7 dash, 8 mark, 9 another sign. */
export function toShape(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) {
    const second = text.charCodeAt(1);
    return second >= 65 && second <= 90 ? 2 : 1;
  }
  if (code >= 48 && code <= 57) return 3;
  return SIGNS[text] ?? 9;
}
