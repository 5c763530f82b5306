import type { Line, Position } from './position.ts';

/** 64 characters that need no escape in JSON, in a script or in HTML; one carries five bits and a "more follows". */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
const MORE = 32;

function toCharacters(value: number): string {
  // Zigzag: small numbers of either sign become small codes. No bit shifts: those would cut at 32 bits.
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let characters = '';
  while (rest >= MORE) {
    characters += ALPHABET.charAt(MORE + (rest % MORE));
    rest = Math.floor(rest / MORE);
  }
  return characters + ALPHABET.charAt(rest);
}

/** A line in whole steps, `scale` to a degree; a position on the same step as the one before is left out. */
export function toSteps(line: Line, scale: number): Position[] {
  const steps: Position[] = [];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon * scale), Math.round(lat * scale)];
    const last = steps.at(-1);
    if (last?.[0] !== x || last[1] !== y) steps.push([x, y]);
  }
  return steps;
}

/** Steps as text: differences from one to the next, small ones in one character each. */
export function encodeSteps(steps: Line): string {
  let [lastX, lastY, text] = [0, 0, ''];
  for (const [x, y] of steps) {
    text += toCharacters(x - lastX) + toCharacters(y - lastY);
    [lastX, lastY] = [x, y];
  }
  return text;
}

/** A line as text that {@link decodeLine} reads, rounded to `scale` steps a degree. */
export function encodeLine(line: Line, scale: number): string {
  return encodeSteps(toSteps(line, scale));
}

/** The positions of an encoded line; throws a RangeError on text that `encodeLine` cannot have written. */
export function decodeLine(text: string, scale: number): Position[] {
  const line: Position[] = [];
  let [x, y, value, place, isLat] = [0, 0, 0, 1, false];
  for (const character of text) {
    const code = VALUES.get(character);
    if (code === undefined) throw new RangeError(`"${character}" is no character of an encoded line`);
    value += (code % MORE) * place;
    if (code >= MORE) {
      place *= MORE;
      continue;
    }
    const difference = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    if (isLat) {
      y += difference;
      line.push([x / scale, y / scale]);
    } else x += difference;
    [value, place, isLat] = [0, 1, !isLat];
  }
  if (isLat || place > 1) throw new RangeError(`the encoded line ends early: "${text.slice(-12)}"`);
  return line;
}
